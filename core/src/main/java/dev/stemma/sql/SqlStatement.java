package dev.stemma.sql;

import dev.stemma.problem.Location;
import java.util.List;

/// A statement to be sent to the server as it stands.
public record SqlStatement(String text, int start, Location location, List<Comment> leadingComments)
        implements ScriptPart {
    public SqlStatement {
        leadingComments = List.copyOf(leadingComments);
    }
}
