package dev.stemma.postgres.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The names that the server chooses where none is given: `table_column_label`, shortened to 63 bytes by cutting the
/// longer of the first two parts.
public final class AutomaticNames {
    private static final int LIMIT = 63;

    private AutomaticNames() {}

    /// The name made of one or two parts and a label.
    public static String of(String first, @Nullable String second, String label) {
        int overhead = 1 + bytes(label) + (second == null ? 0 : 1);
        int firstBytes = bytes(first);
        int secondBytes = second == null ? 0 : bytes(second);
        while (firstBytes + secondBytes + overhead > LIMIT) {
            if (firstBytes > secondBytes) {
                firstBytes--;
            } else {
                secondBytes--;
            }
        }
        String start = cut(first, firstBytes);
        return start + (second == null ? "" : "_" + cut(second, secondBytes)) + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String cut(String text, int limit) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > limit) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }
}
