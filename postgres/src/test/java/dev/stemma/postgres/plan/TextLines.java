package dev.stemma.postgres.plan;

import java.util.List;

/// What tells two texts apart, line by line.
final class TextLines {
    private TextLines() {}

    /// The lines that a longest common subsequence leaves over, `-` for what is expected and `+` for what was found.
    static String difference(String expected, String found) {
        List<String> wanted = expected.lines().toList();
        List<String> is = found.lines().toList();
        int[][] common = new int[wanted.size() + 1][is.size() + 1];
        for (int i = wanted.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                common[i][j] = wanted.get(i).equals(is.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        StringBuilder text = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < wanted.size() || j < is.size()) {
            if (i < wanted.size() && j < is.size() && wanted.get(i).equals(is.get(j))) {
                i++;
                j++;
            } else if (j == is.size() || i < wanted.size() && common[i + 1][j] >= common[i][j + 1]) {
                text.append("  - ").append(wanted.get(i++)).append('\n');
            } else {
                text.append("  + ").append(is.get(j++)).append('\n');
            }
        }
        return text.toString();
    }
}
