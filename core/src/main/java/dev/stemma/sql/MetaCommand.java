package dev.stemma.sql;

import dev.stemma.problem.Location;
import java.util.List;
import java.util.Set;

/// A command to psql itself, as `\restrict TOKEN`.
///
/// @param name      without the backslash
/// @param arguments without the quotes around them
public record MetaCommand(
        String text, int start, Location location, List<Comment> leadingComments, String name, List<String> arguments)
        implements ScriptPart {
    private static final Set<String> FOR_PSQL_ALONE =
            Set.of("restrict", "unrestrict", "echo", "qecho", "warn", "timing", "pset", "x");
    private static final Set<String> VARIABLES_FOR_PSQL_ALONE =
            Set.of("ON_ERROR_STOP", "QUIET", "ECHO", "VERBOSITY", "SHOW_CONTEXT");

    public MetaCommand {
        leadingComments = List.copyOf(leadingComments);
        arguments = List.copyOf(arguments);
    }

    /// Whether it can be passed over where psql is not at work: it says what psql shows, that it stops at errors, or
    /// (newer versions of pg_dump) protects it from what is in a dump.
    public boolean isForPsqlAlone() {
        return name.equals("set")
                ? !arguments.isEmpty() && VARIABLES_FOR_PSQL_ALONE.contains(arguments.getFirst())
                : FOR_PSQL_ALONE.contains(name);
    }
}
