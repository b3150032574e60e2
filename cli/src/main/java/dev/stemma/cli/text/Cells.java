package dev.stemma.cli.text;

import java.util.regex.Pattern;

/// How many columns of a terminal a text takes.
public final class Cells {
    private static final char ESCAPE = 27;
    private static final Pattern COLOUR = Pattern.compile(ESCAPE + "\\[[0-9;]*m");

    private Cells() {}

    public static int of(String text) {
        String bare = text.indexOf(ESCAPE) < 0 ? text : COLOUR.matcher(text).replaceAll("");
        return bare.codePoints().map(Cells::of).sum();
    }

    /// The text and as many spaces as are missing to the width.
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /// As much of the beginning as fits into so many columns.
    static String first(String text, int width) {
        int end = 0;
        for (int room = width; end < text.length(); ) {
            int codePoint = text.codePointAt(end);
            room -= of(codePoint);
            if (room < 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    /// As much of the end as fits into so many columns.
    static String last(String text, int width) {
        int start = text.length();
        for (int room = width; start > 0; ) {
            int codePoint = text.codePointBefore(start);
            room -= of(codePoint);
            if (room < 0) {
                break;
            }
            start -= Character.charCount(codePoint);
        }
        return text.substring(start);
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /// East Asian letters and pictures.
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
    }
}
