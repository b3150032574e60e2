package dev.stemma.revision.files;

import java.nio.file.Path;
import java.util.Comparator;

/// What the names of revision files say, and their order.
final class FileNames {
    static final String SQL = ".sql";
    static final String JAVA = Layout.JAVA.upgradeEnding();
    static final String UP = Layout.PAIR.upgradeEnding();
    static final String DOWN = Layout.PAIR.downgradeEnding();
    static final String ROLLBACK = Layout.ROLLBACK.downgradeEnding();

    /// By name, where a number counts as a number: `V2__b` goes before `V10__a`.
    static final Comparator<String> NATURAL = FileNames::compare;

    private FileNames() {}

    static boolean mayBeRevision(String name) {
        return name.endsWith(SQL) || name.endsWith(JAVA);
    }

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
            int leftEnd = endOfNumber(left, i);
            int rightEnd = endOfNumber(right, j);
            boolean areNumbers = leftEnd > i && rightEnd > j;
            int order = areNumbers
                    ? compareNumbers(left, i, leftEnd, right, j, rightEnd)
                    : Character.compare(left.charAt(i), right.charAt(j));
            if (order != 0) {
                return order;
            }
            i = areNumbers ? leftEnd : i + 1;
            j = areNumbers ? rightEnd : j + 1;
        }
        int rest = Integer.compare(left.length() - i, right.length() - j);
        return rest != 0 ? rest : left.compareTo(right);
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /// Compares digits in place: a folder of thousands of files is sorted by this.
    private static int compareNumbers(
            String left, int leftStart, int leftEnd, String right, int rightStart, int rightEnd) {
        int i = withoutLeadingZeros(left, leftStart, leftEnd);
        int j = withoutLeadingZeros(right, rightStart, rightEnd);
        int order = Integer.compare(leftEnd - i, rightEnd - j);
        while (order == 0 && i < leftEnd) {
            order = Character.compare(left.charAt(i++), right.charAt(j++));
        }
        return order;
    }

    private static int withoutLeadingZeros(String text, int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == '0') {
            first++;
        }
        return first;
    }
}
