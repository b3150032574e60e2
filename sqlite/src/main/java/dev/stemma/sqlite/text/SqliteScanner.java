package dev.stemma.sqlite.text;

import dev.stemma.sqlite.text.SqliteToken.Kind;
import java.util.ArrayList;
import java.util.List;

/// Cuts SQL into tokens by the rules of SQLite: names in double quotes, brackets or backticks, comments that do not
/// nest, strings without escapes. It never fails: what has no end reaches to the end of the text.
final class SqliteScanner {
    private final String text;

    SqliteScanner(String text) {
        this.text = text;
    }

    /// All tokens but blank space and comments.
    List<SqliteToken> tokens() {
        List<SqliteToken> tokens = new ArrayList<>();
        for (int at = skip(0); at < text.length(); ) {
            SqliteToken token = token(at);
            tokens.add(token);
            at = skip(token.end());
        }
        return tokens;
    }

    /// The next place that is neither blank nor in a comment.
    private int skip(int from) {
        int at = from;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
                at++;
            } else if (text.startsWith("--", at)) {
                at = behind("\n", at + 2);
            } else if (text.startsWith("/*", at)) {
                at = behind("*/", at + 2);
            } else {
                return at;
            }
        }
        return at;
    }

    private int behind(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private SqliteToken token(int start) {
        char c = text.charAt(start);
        boolean isBlob = (c == 'x' || c == 'X') && at(start + 1) == '\'';
        if (isBlob || c == '\'') {
            return new SqliteToken(Kind.STRING, start, quoted('\'', isBlob ? start + 1 : start));
        }
        if (c == '"' || c == '`') {
            return new SqliteToken(Kind.NAME, start, quoted(c, start));
        }
        if (c == '[') {
            return new SqliteToken(Kind.NAME, start, behind("]", start));
        }
        if (isDigit(c) || c == '.' && isDigit(at(start + 1))) {
            return new SqliteToken(Kind.NUMBER, start, number(start));
        }
        return isWordPart(c)
                ? new SqliteToken(Kind.WORD, start, word(start))
                : new SqliteToken(Kind.SIGN, start, start + sign(start));
    }

    private int quoted(char quote, int start) {
        int at = start + 1;
        while (at < text.length()) {
            if (text.charAt(at) == quote) {
                if (at(at + 1) != quote) {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return text.length();
    }

    private int word(int start) {
        int at = start;
        while (isWordPart(at(at))) {
            at++;
        }
        return at;
    }

    private int number(int start) {
        int at = start;
        while (isWordPart(at(at)) || at(at) == '.' || isSignOfExponent(start, at)) {
            at++;
        }
        return at;
    }

    private boolean isSignOfExponent(int start, int at) {
        boolean sign = at(at) == '+' || at(at) == '-';
        boolean isHexadecimal = at(start) == '0' && (at(start + 1) == 'x' || at(start + 1) == 'X');
        return sign && at > start && !isHexadecimal && (at(at - 1) == 'e' || at(at - 1) == 'E');
    }

    private int sign(int start) {
        for (String sign : List.of("->>", "->", "||", "<<", ">>", "<=", ">=", "<>", "!=", "==")) {
            if (text.startsWith(sign, start)) {
                return sign.length();
            }
        }
        return 1;
    }

    /// The character at an offset; behind the end, a space.
    private char at(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || c >= 0x80;
    }
}
