package dev.stemma.sql;

import dev.stemma.problem.Location;
import java.util.List;

/// A command to psql itself, as `\restrict TOKEN`.
///
/// @param name      without the backslash
/// @param arguments without the quotes around them
public record MetaCommand(
        String text, int start, Location location, List<Comment> leadingComments, String name, List<String> arguments)
        implements ScriptPart {
    public MetaCommand {
        leadingComments = List.copyOf(leadingComments);
        arguments = List.copyOf(arguments);
    }
}
