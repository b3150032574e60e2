package dev.stemma.sqlite.text;

import dev.stemma.sqlite.text.SqliteToken.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A text of SQL and its tokens, which are asked for by number.
public final class SqliteText {
    private static final Set<String> NO_SPACE_BEFORE = Set.of(",", ")", ".");
    private static final Set<String> NO_SPACE_BEHIND = Set.of("(", ".");

    private final String text;
    private final List<SqliteToken> tokens;

    public SqliteText(String text) {
        this.text = text;
        this.tokens = new SqliteScanner(text).tokens();
    }

    public int size() {
        return tokens.size();
    }

    /// The token as it is written; behind the last one, the empty text.
    public String at(int index) {
        if (index >= tokens.size()) {
            return "";
        }
        SqliteToken token = tokens.get(index);
        return text.substring(token.start(), token.end());
    }

    /// Whether an unquoted word stands there, whatever its case.
    public boolean is(int index, String word) {
        return index < tokens.size()
                && tokens.get(index).kind() != Kind.NAME
                && at(index).equalsIgnoreCase(word);
    }

    /// Whether these words stand there, one after the other.
    public boolean is(int index, String first, String second) {
        return is(index, first) && is(index + 1, second);
    }

    /// Whether a name or a word that may be one stands there.
    public boolean isName(int index) {
        return index < tokens.size()
                && tokens.get(index).kind() != Kind.SIGN
                && tokens.get(index).kind() != Kind.NUMBER;
    }

    /// The name that stands there, without quotes.
    public String name(int index) {
        return SqliteNames.unquoted(at(index));
    }

    boolean isQuoted(int index) {
        return index < tokens.size() && tokens.get(index).kind() == Kind.NAME;
    }

    /// Behind the closing parenthesis of the one that stands there.
    public int behindParentheses(int index) {
        int depth = 0;
        for (int at = index; at < size(); at++) {
            if (is(at, "(")) {
                depth++;
            } else if (is(at, ")") && --depth == 0) {
                return at + 1;
            }
        }
        return size();
    }

    /// The text between two tokens on one line, comments left out.
    public String between(int from, int to) {
        StringBuilder result = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && isApart(at)) {
                result.append(' ');
            }
            result.append(at(at));
        }
        return result.toString();
    }

    private boolean isApart(int index) {
        boolean gap = tokens.get(index - 1).end() < tokens.get(index).start();
        return at(index - 1).equals(",")
                || gap && !NO_SPACE_BEFORE.contains(at(index)) && !NO_SPACE_BEHIND.contains(at(index - 1));
    }

    /// What the text says, whatever the case of its words, its spaces, its comments and needless quotes.
    public static String key(String sql) {
        SqliteText text = new SqliteText(sql);
        StringBuilder key = new StringBuilder();
        for (int at = 0; at < text.size(); at++) {
            boolean apart =
                    at > 0 && !NO_SPACE_BEFORE.contains(text.at(at)) && !NO_SPACE_BEHIND.contains(text.at(at - 1));
            key.append(apart ? " " : "").append(text.key(at));
        }
        return key.toString();
    }

    private String key(int index) {
        return switch (tokens.get(index).kind()) {
            case WORD, NUMBER -> SqliteNames.fold(at(index));
            case NAME -> {
                String name = SqliteNames.fold(name(index));
                yield SqliteNames.isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
            }
            case STRING -> at(index).startsWith("'") ? at(index) : SqliteNames.fold(at(index));
            case SIGN -> at(index);
        };
    }

    /// Every name that the text could mention, folded.
    public static Set<String> mentioned(String sql) {
        SqliteText text = new SqliteText(sql);
        Set<String> names = new HashSet<>();
        for (int at = 0; at < text.size(); at++) {
            if (text.isName(at)) {
                names.add(SqliteNames.fold(text.name(at)));
            }
        }
        return names;
    }

    /// Behind the words that stand before the name of what is created: `CREATE UNIQUE INDEX IF NOT EXISTS`.
    public int behindCreate(String kind) {
        int at = 0;
        while (at < size() && !is(at, kind)) {
            at++;
        }
        at++;
        return is(at, "if", "not") && is(at + 2, "exists") ? at + 3 : at;
    }

    /// The text up to its last token: behind a comment at its end a semicolon would be lost.
    public static String withoutTail(String sql) {
        List<SqliteToken> tokens = new SqliteText(sql).tokens;
        return tokens.isEmpty() ? sql : sql.substring(0, tokens.getLast().end());
    }
}
