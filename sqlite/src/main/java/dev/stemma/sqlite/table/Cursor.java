package dev.stemma.sqlite.table;

import dev.stemma.sqlite.text.SqliteNames;
import dev.stemma.sqlite.text.SqliteText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A place in a text that moves forward.
final class Cursor {
    private final SqliteText text;
    private int at;

    Cursor(SqliteText text, int at) {
        this.text = text;
        this.at = at;
    }

    SqliteText text() {
        return text;
    }

    int place() {
        return at;
    }

    boolean atEnd() {
        return at >= text.size();
    }

    boolean is(String word) {
        return text.is(at, word);
    }

    boolean is(String first, String second) {
        return text.is(at, first, second);
    }

    /// Moves behind the word if it stands here.
    boolean take(String word) {
        boolean found = is(word);
        at += found ? 1 : 0;
        return found;
    }

    boolean take(String first, String second) {
        boolean found = is(first, second);
        at += found ? 2 : 0;
        return found;
    }

    void require(String word) throws NotUnderstood {
        if (!take(word)) {
            throw new NotUnderstood("'" + word + "' was expected, and there is '" + text.at(at) + "'");
        }
    }

    String name() throws NotUnderstood {
        if (!text.isName(at)) {
            throw new NotUnderstood("a name was expected, and there is '" + text.at(at) + "'");
        }
        return text.name(at++);
    }

    /// The next token as it is written.
    String token() {
        return text.at(at++);
    }

    String word() {
        return text.at(at++).toUpperCase(Locale.ROOT);
    }

    /// All from the opening parenthesis here to the closing one, both included.
    String parentheses() throws NotUnderstood {
        if (!is("(")) {
            throw new NotUnderstood("'(' was expected, and there is '" + text.at(at) + "'");
        }
        int from = at;
        at = text.behindParentheses(at);
        return text.between(from, at);
    }

    /// A list of names in parentheses, written with the quotes that they need.
    String names() throws NotUnderstood {
        StringBuilder names = new StringBuilder("(");
        require("(");
        do {
            names.append(names.length() > 1 ? ", " : "").append(SqliteNames.quote(name()));
        } while (take(","));
        require(")");
        return names.append(')').toString();
    }

    /// ` ON CONFLICT REPLACE`, where that stands here; the usual answer to a conflict is not written.
    String conflict() {
        if (!take("on", "conflict")) {
            return "";
        }
        String answer = word();
        return answer.equals("ABORT") ? "" : " ON CONFLICT " + answer;
    }

    /// The name behind CONSTRAINT, where that stands here.
    @Nullable
    String constraintName() throws NotUnderstood {
        return take("constraint") ? name() : null;
    }
}
