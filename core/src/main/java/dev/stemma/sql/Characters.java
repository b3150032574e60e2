package dev.stemma.sql;

/// The classes of characters in PostgreSQL's scanner. Every character beyond ASCII may stand in a name.
final class Characters {
    private Characters() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
    }

    /// As the server folds unquoted names: only the letters of ASCII.
    static char lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c) || c == '$';
    }

    static boolean isTagPart(char c) {
        return isNameStart(c) || isDigit(c);
    }

    static boolean isOperator(char c) {
        return c < 0x80 && "~!@#^&|`?+-*/%<>=".indexOf(c) >= 0;
    }

    /// Operators with one of these may end in a plus or a minus: they are no sequence of standard operators.
    static boolean isUnusualOperator(char c) {
        return c < 0x80 && "~!@#^&|`?%".indexOf(c) >= 0;
    }

    static boolean isPunctuation(char c) {
        return c < 0x80 && ",()[].;:".indexOf(c) >= 0;
    }

    /// @param radix 2, 8, 10 or 16
    static boolean isDigit(char c, int radix) {
        return c < 0x80 && Character.digit(c, radix) >= 0;
    }
}
