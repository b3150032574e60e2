package dev.stemma.sql;

import dev.stemma.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Cuts SQL into tokens by the rules of PostgreSQL's scanner, with standard_conforming_strings on. It reads each
/// character a fixed number of times and never fails: what has no end reaches to the end of the text, and says so.
public final class Lexer {
    /// Editors put it at the start of a file; psql passes over it.
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final int limit;
    private final Numbers numbers;
    private int position;

    /// The signs behind a trimmed operator stand alone, each of them; noted here so that a long row is read once.
    private int signsUntil;

    /// A string goes on with its own rules where only a line end and line comments stand before the next quote.
    private Quotes lastQuotes = Quotes.STANDARD;

    private boolean lineEndSinceString;

    public Lexer(String text) {
        this(text, 0, text.length());
    }

    /// Reads only the part of a text between two offsets; the tokens' offsets are those of the whole text.
    public Lexer(String text, int from, int limit) {
        this.text = text;
        this.limit = limit;
        this.numbers = new Numbers(text, limit);
        this.position = from;
    }

    /// Every token of a text, without gaps; the token for the end is left out.
    public static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    /// The next token; behind the last one, again and again, an empty one of the kind `END`.
    public Token next() {
        if (position >= limit) {
            return new Token(Kind.END, limit, limit, true);
        }
        Token token = scan(position);
        noteForContinuation(token);
        position = token.end();
        return token;
    }

    /// The next token that the server's parser would see, or `END`.
    public Token nextSignificant() {
        Token token = next();
        while (!token.isSignificant() && token.kind() != Kind.END) {
            token = next();
        }
        return token;
    }

    /// Goes on elsewhere: the text between is no SQL, as the data of a COPY.
    void moveTo(int offset) {
        position = offset;
        lastQuotes = Quotes.STANDARD;
        signsUntil = 0;
    }

    private Token scan(int start) {
        char c = text.charAt(start);
        if (Characters.isBlank(c) || (c == BYTE_ORDER_MARK && start == 0)) {
            return token(Kind.BLANK, start, endOfBlank(start + 1));
        }
        if (Characters.isNameStart(c)) {
            return scanWord(start, c);
        }
        if (Characters.isDigit(c) || (c == '.' && Characters.isDigit(at(start + 1)))) {
            return token(Kind.NUMBER, start, numbers.end(start));
        }
        return switch (c) {
            case '\'' -> scanString(start, start, lineEndSinceString ? lastQuotes : Quotes.STANDARD);
            case '"' -> scanQuotedName(start, start);
            case '$' -> scanDollar(start);
            case '-' -> at(start + 1) == '-' ? scanLineComment(start) : scanOperator(start);
            case '/' -> at(start + 1) == '*' ? scanBlockComment(start) : scanOperator(start);
            default -> scanSymbol(start, c);
        };
    }

    private Token scanSymbol(int start, char c) {
        if (Characters.isOperator(c)) {
            return scanOperator(start);
        }
        if (!Characters.isPunctuation(c)) {
            return token(Kind.OTHER, start, start + 1);
        }
        char next = at(start + 1);
        boolean pair = (c == ':' && (next == ':' || next == '=')) || (c == '.' && next == '.');
        return token(Kind.PUNCTUATION, start, start + (pair ? 2 : 1));
    }

    private Token scanWord(int start, char c) {
        char next = at(start + 1);
        if (next == '\'' && "eEbBxXnN".indexOf(c) >= 0) {
            return scanString(start, start + 1, Quotes.after(c));
        }
        if (next == '&' && (c == 'u' || c == 'U')) {
            char quote = at(start + 2);
            if (quote == '\'') {
                return scanString(start, start + 2, Quotes.STANDARD);
            }
            if (quote == '"') {
                return scanQuotedName(start, start + 2);
            }
        }
        int end = start + 1;
        while (end < limit && Characters.isNamePart(text.charAt(end))) {
            end++;
        }
        return token(Kind.WORD, start, end);
    }

    private Token scanString(int start, int quote, Quotes quotes) {
        lastQuotes = quotes;
        for (int i = quote + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\' && quotes == Quotes.ESCAPED) {
                i++;
            } else if (c == '\'') {
                if (at(i + 1) != '\'' || quotes == Quotes.BITS) {
                    return token(Kind.STRING, start, i + 1);
                }
                i++;
            }
        }
        return unterminated(Kind.STRING, start);
    }

    private Token scanQuotedName(int start, int quote) {
        int end = quote + 1;
        while ((end = text.indexOf('"', end, limit)) >= 0) {
            if (at(end + 1) != '"') {
                return token(Kind.QUOTED_NAME, start, end + 1);
            }
            end += 2;
        }
        return unterminated(Kind.QUOTED_NAME, start);
    }

    private Token scanDollar(int start) {
        int end = start + 1;
        if (Characters.isDigit(at(end))) {
            while (Characters.isDigit(at(end))) {
                end++;
            }
            return token(Kind.PARAMETER, start, end);
        }
        if (Characters.isNameStart(at(end))) {
            while (Characters.isTagPart(at(end))) {
                end++;
            }
        }
        if (at(end) != '$') {
            return token(Kind.OTHER, start, start + 1);
        }
        String tag = text.substring(start, end + 1);
        int close = text.indexOf(tag, end + 1, limit);
        return close < 0
                ? unterminated(Kind.DOLLAR_STRING, start)
                : token(Kind.DOLLAR_STRING, start, close + tag.length());
    }

    private Token scanLineComment(int start) {
        int end = start + 2;
        while (end < limit && !Characters.isLineEnd(text.charAt(end))) {
            end++;
        }
        return token(Kind.LINE_COMMENT, start, end);
    }

    private Token scanBlockComment(int start) {
        int depth = 1;
        for (int i = start + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '*' && at(i + 1) == '/') {
                i++;
                depth--;
                if (depth == 0) {
                    return token(Kind.BLOCK_COMMENT, start, i + 1);
                }
            } else if (c == '/' && at(i + 1) == '*') {
                i++;
                depth++;
            }
        }
        return unterminated(Kind.BLOCK_COMMENT, start);
    }

    private Token scanOperator(int start) {
        if (start < signsUntil) {
            return token(Kind.OPERATOR, start, start + 1);
        }
        int end = start + 1;
        boolean unusual = Characters.isUnusualOperator(text.charAt(start));
        while (Characters.isOperator(at(end)) && !startsComment(end)) {
            unusual |= Characters.isUnusualOperator(text.charAt(end));
            end++;
        }
        return token(Kind.OPERATOR, start, unusual ? end : withoutTrailingSigns(start, end));
    }

    private int withoutTrailingSigns(int start, int end) {
        int trimmed = end;
        while (trimmed > start + 1 && isSign(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        signsUntil = end;
        return trimmed;
    }

    private boolean startsComment(int offset) {
        char c = at(offset);
        char next = at(offset + 1);
        return (c == '-' && next == '-') || (c == '/' && next == '*');
    }

    private int endOfBlank(int start) {
        int end = start;
        while (end < limit && Characters.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void noteForContinuation(Token token) {
        switch (token.kind()) {
            case STRING -> lineEndSinceString = false;
            case BLANK -> lineEndSinceString |= hasLineEnd(token);
            case LINE_COMMENT -> {}
            default -> {
                lastQuotes = Quotes.STANDARD;
                lineEndSinceString = false;
            }
        }
    }

    private boolean hasLineEnd(Token blank) {
        for (int i = blank.start(); i < blank.end(); i++) {
            if (Characters.isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private char at(int offset) {
        return offset < limit ? text.charAt(offset) : '\0';
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    private static Token token(Kind kind, int start, int end) {
        return new Token(kind, start, end, true);
    }

    private Token unterminated(Kind kind, int start) {
        return new Token(kind, start, limit, false);
    }

    /// How a string in single quotes reads what is in it.
    private enum Quotes {
        STANDARD,
        ESCAPED,
        BITS;

        static Quotes after(char prefix) {
            return switch (prefix) {
                case 'e', 'E' -> ESCAPED;
                case 'b', 'B', 'x', 'X' -> BITS;
                default -> STANDARD;
            };
        }
    }
}
