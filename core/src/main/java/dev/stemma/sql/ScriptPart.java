package dev.stemma.sql;

import dev.stemma.problem.Location;
import java.util.List;

/// One of the things that a script consists of, as psql would take it.
public sealed interface ScriptPart permits SqlStatement, CopyBlock, MetaCommand {
    /// The exact text, from its first token to its last, without the semicolon.
    String text();

    /// The offset of the text in the script.
    int start();

    /// Where the text begins.
    Location location();

    /// The comments before it. A comment that stands behind the part before, on the same line, is none of them.
    List<Comment> leadingComments();

    /// The offset behind everything that belongs to it.
    default int end() {
        return start() + text().length();
    }
}
