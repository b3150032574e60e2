package dev.stemma.run;

import dev.stemma.sql.Comment;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import dev.stemma.sql.UpdateStatement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An UPDATE that is divided by ranges of a key, under a line that says how:
///
/// ```sql
/// -- stemma: backfill 'full names' by id batch 5000 pause 50ms
/// UPDATE users SET full_name = first_name || ' ' || last_name WHERE full_name IS NULL;
/// ```
///
/// @param name  for messages; empty where none is given
/// @param key   columns, as they are written
/// @param batch so many rows are one transaction
/// @param pause between two of them
public record Backfill(String name, List<String> key, int batch, Duration pause, UpdateStatement update) {
    private static final int USUAL_BATCH = 1000;
    private static final Pattern LINE = Pattern.compile("stemma:\\s+backfill\\b(.*)");
    private static final Pattern HOW = Pattern.compile(
            "\\s+(?:'((?:[^']|'')*)'\\s+)?by\\s+(.+?)(?:\\s+batch\\s+([1-9]\\d{0,8}))?(?:\\s+pause\\s+(\\d{1,9})(ms|s|min))?");
    private static final Pattern NAME = Pattern.compile("\\s*(\"(?:[^\"]|\"\")+\"|[^\\s\",.()]+)\\s*(?:,|$)");

    public Backfill {
        key = List.copyOf(key);
    }

    /// Whether a line above a part says that it is to be divided, rightly or wrongly.
    static boolean isMeant(ScriptPart part) {
        return part.leadingComments().stream().anyMatch(comment -> line(comment).matches());
    }

    /// Nothing where it cannot be divided as the line says.
    public static Optional<Backfill> of(ScriptPart part) {
        return part.leadingComments().stream()
                .map(Backfill::line)
                .filter(Matcher::matches)
                .map(line -> HOW.matcher(line.group(1)))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(how -> of(part, how));
    }

    private static Matcher line(Comment comment) {
        return LINE.matcher(comment.content());
    }

    private static Optional<Backfill> of(ScriptPart part, MatchResult how) {
        List<String> key = NAME.matcher(how.group(2))
                .results()
                .map(found -> found.group(1))
                .toList();
        boolean isKey = NAME.matcher(how.group(2)).replaceAll("").isEmpty();
        if (!isKey || !(part instanceof SqlStatement statement)) {
            return Optional.empty();
        }
        String name = how.group(1) == null ? "" : how.group(1).replace("''", "'");
        int batch = how.group(3) == null ? USUAL_BATCH : Integer.parseInt(how.group(3));
        return UpdateStatement.of(statement.text())
                .map(update -> new Backfill(name, key, batch, pause(how.group(4), how.group(5)), update));
    }

    private static Duration pause(String number, String unit) {
        if (number == null) {
            return Duration.ZERO;
        }
        long size = Long.parseLong(number);
        return switch (unit) {
            case "ms" -> Duration.ofMillis(size);
            case "s" -> Duration.ofSeconds(size);
            default -> Duration.ofMinutes(size);
        };
    }

    /// How it is called in messages.
    public String title() {
        return "backfill " + (name.isEmpty() ? "of " + update.table() : "'" + name + "'");
    }

    /// The columns of the key as SQL: one by itself, or a row.
    public String columns() {
        String columns = String.join(", ", key);
        return key.size() == 1 ? columns : "(" + columns + ")";
    }

    /// How far a backfill has come, as the ledger keeps it beside a revision that is not finished.
    ///
    /// @param rows  so many have been done, about
    /// @param key   the columns
    /// @param value the key of the last row that is done, as SQL
    public record Position(long rows, String key, String value) {
        private static final Pattern TEXT =
                Pattern.compile("backfill: (\\d+) rows by (.+?) up to (.+)", Pattern.DOTALL);

        /// Nothing where it says something else: a statement that was begun.
        public static Optional<Position> of(String intent) {
            Matcher text = TEXT.matcher(intent);
            return text.matches()
                    ? Optional.of(new Position(Long.parseLong(text.group(1)), text.group(2), text.group(3)))
                    : Optional.empty();
        }

        public String text() {
            return "backfill: " + rows + " rows by " + key + " up to " + value;
        }
    }
}
