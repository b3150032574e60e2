package dev.stemma.cli.text;

import dev.stemma.command.ListedRevision;
import dev.stemma.revision.GraphDrawing.Row;
import dev.stemma.revision.RevisionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes what there is to say of each revision beside the drawing of the graph.
public final class GraphText {
    private final RevisionText text;

    public GraphText(RevisionText text) {
        this.text = text;
    }

    public String of(List<Row> drawing, List<ListedRevision> revisions) {
        Map<RevisionId, ListedRevision> listed = new HashMap<>();
        revisions.forEach(one -> listed.put(one.revision().id(), one));
        int width = drawing.stream().mapToInt(row -> row.lanes().length()).max().orElse(0);
        StringBuilder result = new StringBuilder();
        for (Row row : drawing) {
            ListedRevision one =
                    row.revision() == null ? null : listed.get(row.revision().id());
            String label = one == null ? "" : "  " + text.line(one).stripTrailing();
            result.append((Cells.padded(row.lanes(), width) + label).stripTrailing())
                    .append('\n');
        }
        return result.toString();
    }
}
