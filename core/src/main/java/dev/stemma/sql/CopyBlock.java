package dev.stemma.sql;

import dev.stemma.problem.Location;
import java.util.List;

/// A `COPY ... FROM stdin` and the lines it reads.
///
/// @param data      the lines with their ends, without the line `\.` behind them
/// @param dataStart the offset of the first of them in the script
/// @param end       the offset behind the line `\.`
public record CopyBlock(
        String text, int start, Location location, List<Comment> leadingComments, String data, int dataStart, int end)
        implements ScriptPart {
    public CopyBlock {
        leadingComments = List.copyOf(leadingComments);
    }
}
