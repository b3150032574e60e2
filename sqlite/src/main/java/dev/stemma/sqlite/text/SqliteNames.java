package dev.stemma.sqlite.text;

import java.util.Set;

/// Names as SQLite reads and writes them: their case makes no difference, and quotes are only needed around words of
/// the language and unusual characters.
public final class SqliteNames {
    /// All words that any version takes for more than a name somewhere.
    private static final Set<String> KEYWORDS = Set.of("""
            abort action add after all alter always analyze and as asc attach autoincrement before begin between by \
            cascade case cast check collate column commit conflict constraint create cross current current_date \
            current_time current_timestamp database default deferrable deferred delete desc detach distinct do drop \
            each else end escape except exclude exclusive exists explain fail filter first following for foreign from \
            full generated glob group groups having if ignore immediate in index indexed initially inner insert \
            instead intersect into is isnull join key last left like limit match materialized natural no not nothing \
            notnull null nulls of offset on or order others outer over partition plan pragma preceding primary query \
            raise range recursive references regexp reindex release rename replace restrict returning right rollback \
            row rows savepoint select set stored strict table temp temporary then ties to transaction trigger \
            unbounded union unique update using vacuum values view virtual when where window with without""".split(" "));

    private SqliteNames() {}

    /// The name as it must stand in SQL.
    public static String quote(String name) {
        return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /// Whether the name needs no quotes.
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty() && !KEYWORDS.contains(fold(name));
    }

    /// The name in the form in which all spellings of it are the same: only the letters of ASCII have two cases.
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return folded.toString();
    }

    /// The text as a string constant: SQLite knows no escapes but the doubled quote.
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /// The name without its quotes.
    static String unquoted(String written) {
        char first = written.charAt(0);
        return switch (first) {
            case '[' -> written.substring(1, Math.max(1, written.length() - 1));
            case '"', '`', '\'' ->
                written.substring(1, Math.max(1, written.length() - 1)).replace("" + first + first, "" + first);
            default -> written;
        };
    }
}
