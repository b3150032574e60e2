package dev.stemma.sqlite.run;

import dev.stemma.problem.Excerpt;
import dev.stemma.sql.Lines;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sqlite.connect.SqliteErrors;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a statement is wrong. SQLite gives no place, but most of what it says names a word; where that stands in the
/// statement only once, the place is known.
final class Refusal {
    private static final Pattern NAMED = Pattern.compile(
            "^near \"(.+)\": |^no such \\w+: (?:main\\.)?(.+)$|^duplicate column name: (.+)$|^(?:table|index|view|trigger) (\\S+) already"
                    + " exists|^unrecognized token: \"(.+)\"$|^unknown column \"(.+)\" in|^no such column: \"(.+)\"");

    private Refusal() {}

    /// @param part null where it is about none of them
    static Excerpt excerpt(Script script, @Nullable ScriptPart part, String words) {
        return part == null ? script.lines().excerpt(0, words) : script.excerpt(part, place(part.text(), words), words);
    }

    /// The line of a program's source; the first one where it is not known.
    static Excerpt line(Script source, int line, String words) {
        Lines lines = source.lines();
        if (line == 0 || line > lines.count()) {
            return lines.excerpt(0, words);
        }
        String text = lines.line(line);
        int indent = text.length() - text.stripLeading().length();
        return Excerpt.ofPart(
                source.fileName(), line, text, indent, text.stripTrailing().length(), words);
    }

    static String words(SQLException error) {
        return SqliteErrors.words(error);
    }

    /// In characters, from one.
    private static int place(String statement, String words) {
        Matcher named = NAMED.matcher(words);
        if (!named.find()) {
            return 1;
        }
        String name = "";
        for (int group = 1; group <= named.groupCount(); group++) {
            name = named.group(group) == null ? name : named.group(group);
        }
        Matcher found = Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(name) + "(?!\\w)")
                .matcher(statement);
        int first = found.find() ? found.start() : 0;
        return found.find() ? 1 : statement.codePointCount(0, first) + 1;
    }
}
