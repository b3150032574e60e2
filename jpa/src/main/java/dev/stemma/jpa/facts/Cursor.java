package dev.stemma.jpa.facts;

import dev.stemma.sql.Lexer;
import dev.stemma.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the server's own text token by token.
final class Cursor {
    private final String text;
    private final List<Token> tokens;
    private int position;

    Cursor(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text).stream().filter(Token::isSignificant).toList();
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    /// Whether the next token is this one, in any case.
    boolean at(String expected) {
        return at(0, expected);
    }

    /// Whether these words follow.
    boolean atAll(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(i, words[i])) {
                return false;
            }
        }
        return true;
    }

    /// Steps over the words if they follow.
    boolean accept(String... words) {
        boolean follows = atAll(words);
        if (follows) {
            position += words.length;
        }
        return follows;
    }

    /// The next token as a name: without its quotes.
    String name() {
        String token = take();
        return token.startsWith("\"") ? token.substring(1, token.length() - 1).replace("\"\"", "\"") : token;
    }

    /// A name with or without its schema.
    TableName qualifiedName() {
        String first = name();
        return accept(".") ? new TableName(first, name()) : new TableName("", first);
    }

    /// `(a, "B")`, as names.
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Cursor part : list()) {
            names.add(part.name());
        }
        return names;
    }

    /// The parts of a list in parentheses, each to be read by itself.
    List<Cursor> list() {
        List<Cursor> parts = new ArrayList<>();
        String inner = parenthesized();
        int start = 0;
        int depth = 0;
        for (Token token : Lexer.tokens(inner)) {
            String word = token.text(inner);
            depth += word.equals("(") || word.equals("[") ? 1 : word.equals(")") || word.equals("]") ? -1 : 0;
            if (depth == 0 && word.equals(",")) {
                parts.add(new Cursor(inner.substring(start, token.start())));
                start = token.end();
            }
        }
        parts.add(new Cursor(inner.substring(start)));
        return parts;
    }

    /// What stands between the parenthesis here and the one that closes it.
    String parenthesized() {
        int start = tokens.get(position).end();
        int depth = 0;
        do {
            depth += at("(") ? 1 : at(")") ? -1 : 0;
            position++;
        } while (depth > 0);
        return text.substring(start, tokens.get(position - 1).start());
    }

    /// Everything that is left, as it stands.
    String rest() {
        String rest = atEnd() ? "" : text.substring(tokens.get(position).start());
        position = tokens.size();
        return rest;
    }

    /// The next token as it stands.
    String take() {
        String token = tokens.get(position).text(text);
        position++;
        return token;
    }

    private boolean at(int ahead, String expected) {
        int index = position + ahead;
        return index < tokens.size()
                && tokens.get(index).text(text).toLowerCase(Locale.ROOT).equals(expected.toLowerCase(Locale.ROOT));
    }
}
