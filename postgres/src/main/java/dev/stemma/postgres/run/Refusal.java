package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.ServerError;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Location;
import dev.stemma.sql.CopyBlock;
import dev.stemma.sql.Lines;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the server has against a part of a script: where exactly, what it says beside, what to do.
///
/// @param where  the line, underlined at the place the server names, or else from the beginning of the
///               statement
/// @param facts  the server's detail and context
/// @param advice the server's hint, or ours
/// @param isNotInstalled whether the server has nothing against the SQL, but lacks what it needs
record Refusal(Excerpt where, List<String> facts, @Nullable String advice, boolean isNotInstalled) {
    private static final Pattern NOT_INSTALLED = Pattern.compile("^extension \".*\" is not available"
            + "|^extension \".*\" has no installation script|^could not access file |^could not load library "
            + "|^security label provider \".*\" is not loaded|^no security label providers have been loaded");
    private static final Pattern COPY_LINE = Pattern.compile("^COPY .*, line (\\d+)");
    private static final Pattern BLOCK_LINE = Pattern.compile("inline_code_block line (\\d+)");
    private static final Pattern BODY = Pattern.compile("\\$[A-Za-z_0-9]*\\$");

    Refusal {
        facts = List.copyOf(facts);
    }

    /// @param part  null where it is about none of them
    /// @param error its position counts from the beginning of the part
    static Refusal of(Script script, @Nullable ScriptPart part, ServerError error) {
        Excerpt where =
                part != null ? excerpt(script, part, error) : script.lines().excerpt(0, error.remark());
        return new Refusal(
                where,
                facts(error),
                advice(error),
                NOT_INSTALLED.matcher(error.message()).find());
    }

    /// @param number of the statement in the script, from one; 0 for a program
    ScriptProblem problem(String file, int number, int total) {
        ScriptProblem.StatementFailed failed =
                new ScriptProblem.StatementFailed(file, number, total, where, facts, advice);
        return isNotInstalled ? new ScriptProblem.NotInstalled(failed) : failed;
    }

    private static Excerpt excerpt(Script script, ScriptPart part, ServerError error) {
        if (error.position() > 0) {
            return script.excerpt(part, error.position(), error.remark());
        }
        int line = lineInPart(script, part, error);
        Location start = part.location();
        return line > start.line()
                ? wholeLine(script.lines(), line, 1, error.remark())
                : wholeLine(script.lines(), start.line(), start.column(), error.remark());
    }

    /// The line that the server's context names: of the data of a COPY, or of the body of a DO.
    private static int lineInPart(Script script, ScriptPart part, ServerError error) {
        String where = error.where() == null ? "" : error.where();
        Matcher copy = COPY_LINE.matcher(where);
        if (part instanceof CopyBlock block && copy.find()) {
            int first = script.lines().location(block.dataStart()).line();
            return Math.min(
                    first + Integer.parseInt(copy.group(1)) - 1, script.lines().count());
        }
        Matcher line = BLOCK_LINE.matcher(where);
        Matcher body = BODY.matcher(part.text());
        if (line.find() && body.find()) {
            int first = script.lines().location(part.start() + body.end()).line();
            return Math.min(
                    first + Integer.parseInt(line.group(1)) - 1, script.lines().count());
        }
        return 0;
    }

    private static Excerpt wholeLine(Lines lines, int number, int column, String remark) {
        String line = lines.line(number);
        int indent = line.length() - line.stripLeading().length();
        int from = Math.max(line.offsetByCodePoints(0, column - 1), indent);
        return Excerpt.ofPart(
                lines.location(0).file(),
                number,
                line,
                from,
                line.stripTrailing().length(),
                remark);
    }

    private static List<String> facts(ServerError error) {
        List<String> facts = new ArrayList<>();
        error.message().lines().skip(1).filter(line -> !line.isBlank()).forEach(facts::add);
        addLines(facts, "", error.detail());
        addLines(facts, "in ", error.where());
        return facts;
    }

    private static void addLines(List<String> facts, String before, @Nullable String text) {
        if (text != null) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> facts.add(before + line.strip()));
        }
    }

    private static @Nullable String advice(ServerError error) {
        return error.hint() == null ? null : error.hint().strip().replaceFirst("\\.$", "");
    }
}
