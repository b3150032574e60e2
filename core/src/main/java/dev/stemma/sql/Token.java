package dev.stemma.sql;

/// A piece of SQL text as PostgreSQL's scanner would cut it, blank space and comments included.
///
/// @param start      the offset of its first char
/// @param end        the offset behind its last char
/// @param terminated false where the text ends inside a string, a quoted name, a dollar body or a comment
public record Token(Kind kind, int start, int end, boolean terminated) {

    /// What a token is. `STRING` covers every form in single quotes, with its prefix.
    public enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        DOLLAR_STRING,
        NUMBER,
        PARAMETER,
        OPERATOR,
        PUNCTUATION,
        LINE_COMMENT,
        BLOCK_COMMENT,
        BLANK,
        OTHER,
        END
    }

    public boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }

    /// Whether the server's parser sees it: everything but blank space, comments and the end.
    public boolean isSignificant() {
        return !isComment() && kind != Kind.BLANK && kind != Kind.END;
    }

    public int length() {
        return end - start;
    }

    public String text(String source) {
        return source.substring(start, end);
    }

    /// The text as the server reads it: unquoted words in lower case, but only the letters of ASCII.
    public String folded(String source) {
        String text = text(source);
        if (kind != Kind.WORD) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Characters.lowerCase(chars[i]);
        }
        return new String(chars);
    }

    /// Whether this is the unquoted word given in lower case, however it is written.
    boolean isWord(String source, String word) {
        return kind == Kind.WORD && length() == word.length() && folded(source).equals(word);
    }

    boolean is(String source, char c) {
        return length() == 1 && source.charAt(start) == c;
    }
}
