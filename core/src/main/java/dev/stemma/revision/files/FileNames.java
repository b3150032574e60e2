package dev.stemma.revision.files;

import java.nio.file.Path;
import java.util.Comparator;

/// What the names of revision files say, and their order.
final class FileNames {
    static final String SQL = ".sql";
    static final String UP = Layout.PAIR.upgradeEnding();
    static final String DOWN = Layout.PAIR.downgradeEnding();
    static final String ROLLBACK = Layout.ROLLBACK.downgradeEnding();

    /// By name, where a number counts as a number: `V2__b` goes before `V10__a`.
    static final Comparator<String> NATURAL = FileNames::compare;

    private FileNames() {}

    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    static String withoutEnding(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }

    private static int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
                int leftEnd = endOfNumber(left, i);
                int rightEnd = endOfNumber(right, j);
                int order = compareNumbers(left.substring(i, leftEnd), right.substring(j, rightEnd));
                if (order != 0) {
                    return order;
                }
                i = leftEnd;
                j = rightEnd;
            } else {
                int order = Character.compare(left.charAt(i++), right.charAt(j++));
                if (order != 0) {
                    return order;
                }
            }
        }
        int rest = Integer.compare(left.length() - i, right.length() - j);
        return rest != 0 ? rest : left.compareTo(right);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String left, String right) {
        String shortLeft = left.replaceFirst("^0+", "");
        String shortRight = right.replaceFirst("^0+", "");
        int length = Integer.compare(shortLeft.length(), shortRight.length());
        return length != 0 ? length : shortLeft.compareTo(shortRight);
    }
}
