package dev.stemma.revision.files;

import org.jspecify.annotations.Nullable;

/// Cuts Java source into tokens, as far as it takes to read an annotation and to pass over comments.
final class JavaLexer {
    private final String text;
    private int position;

    JavaLexer(String text) {
        this.text = text;
    }

    /// What a token is; a text block is a string.
    enum Kind {
        WORD,
        STRING,
        SIGN,
        END
    }

    record Token(Kind kind, int start, int end) {
        boolean is(String source, String words) {
            return end - start == words.length() && source.startsWith(words, start);
        }
    }

    /// The next token behind blank space and comments; an `END` behind the last one.
    Token next() {
        skip();
        int start = position;
        if (start >= text.length()) {
            return new Token(Kind.END, start, start);
        }
        char c = text.charAt(start);
        if (Character.isJavaIdentifierPart(c)) {
            while (position < text.length() && Character.isJavaIdentifierPart(text.charAt(position))) {
                position++;
            }
            return new Token(Kind.WORD, start, position);
        }
        if (c == '"' || c == '\'') {
            position = endOfQuoted(start, text.startsWith("\"\"\"", start) ? "\"\"\"" : String.valueOf(c));
            return new Token(c == '"' ? Kind.STRING : Kind.SIGN, start, position);
        }
        position++;
        return new Token(Kind.SIGN, start, position);
    }

    private void skip() {
        while (position < text.length()) {
            if (Character.isWhitespace(text.charAt(position)) || text.charAt(position) == '\uFEFF') {
                position++;
            } else if (text.startsWith("//", position)) {
                position = behind("\n", position);
            } else if (text.startsWith("/*", position)) {
                position = behind("*/", position + 2);
            } else {
                return;
            }
        }
    }

    private int behind(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private int endOfQuoted(int start, String quote) {
        for (int i = start + quote.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (text.startsWith(quote, i)) {
                return i + quote.length();
            } else if (c == '\n' && quote.length() == 1) {
                return i;
            }
        }
        return text.length();
    }

    /// What a string literal means; null where it has no end.
    static @Nullable String value(String literal) {
        String quote = literal.startsWith("\"\"\"") ? "\"\"\"" : "\"";
        if (literal.length() < 2 * quote.length() || !literal.endsWith(quote)) {
            return null;
        }
        String body = literal.substring(quote.length(), literal.length() - quote.length());
        try {
            return quote.length() == 3
                    ? body.substring(body.indexOf('\n') + 1).stripIndent().translateEscapes()
                    : body.translateEscapes();
        } catch (IllegalArgumentException badEscape) {
            return null;
        }
    }
}
