package dev.stemma.cli.text;

import dev.stemma.command.ListedRevision;
import dev.stemma.revision.RevisionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Draws revisions, newest first, with the lines that lead to their parents:
///
/// ```
/// ●    m  join
/// ├─╮
/// ● │  b
/// │ ●  c
/// ├─╯
/// ●    a
/// ```
public final class GraphText {
    private final RevisionText text;
    private final List<Row> rows = new ArrayList<>();

    /// Each lane leads down to the revision it waits for; null is free for the next.
    private final List<@Nullable RevisionId> lanes = new ArrayList<>();

    private final Set<RevisionId> drawn = new HashSet<>();

    public GraphText(RevisionText text) {
        this.text = text;
    }

    private record Row(String lanes, String label) {}

    public String of(List<ListedRevision> revisions) {
        revisions.forEach(listed -> drawn.add(listed.revision().id()));
        revisions.forEach(this::draw);
        int width = rows.stream().mapToInt(row -> row.lanes().length()).max().orElse(0);
        StringBuilder result = new StringBuilder();
        for (Row row : rows) {
            result.append((Cells.padded(row.lanes(), width) + "  " + row.label()).stripTrailing())
                    .append('\n');
        }
        return result.toString();
    }

    private void draw(ListedRevision listed) {
        RevisionId id = listed.revision().id();
        int column = lanes.indexOf(id);
        if (column < 0) {
            column = freeLane();
        }
        lanes.set(column, id);
        joinOthers(column, id);
        rows.add(new Row(line(column), text.line(listed).stripTrailing()));
        List<RevisionId> parents =
                listed.revision().parents().stream().filter(drawn::contains).toList();
        lanes.set(column, parents.isEmpty() ? null : parents.getFirst());
        fork(column, parents);
    }

    private int freeLane() {
        int free = lanes.indexOf(null);
        if (free < 0) {
            lanes.add(null);
        }
        return free < 0 ? lanes.size() - 1 : free;
    }

    /// Other lanes that wait for the same revision end here.
    private void joinOthers(int column, RevisionId id) {
        Set<Integer> others = new TreeSet<>();
        for (int lane = column + 1; lane < lanes.size(); lane++) {
            if (id.equals(lanes.get(lane))) {
                others.add(lane);
            }
        }
        if (!others.isEmpty()) {
            rows.add(new Row(connection(column, others, '╯', '┴'), ""));
            others.forEach(lane -> lanes.set(lane, null));
            dropFreeLanes();
        }
    }

    /// Every parent but the first gets a lane of its own, unless one waits for it already.
    private void fork(int column, List<RevisionId> parents) {
        Set<Integer> added = new TreeSet<>();
        for (RevisionId parent : parents.stream().skip(1).toList()) {
            int lane = freeLaneAfter(column);
            lanes.set(lane, parent);
            added.add(lane);
        }
        if (!added.isEmpty()) {
            rows.add(new Row(connection(column, added, '╮', '┬'), ""));
        }
        dropFreeLanes();
    }

    private int freeLaneAfter(int column) {
        for (int lane = column + 1; lane < lanes.size(); lane++) {
            if (lanes.get(lane) == null) {
                return lane;
            }
        }
        lanes.add(null);
        return lanes.size() - 1;
    }

    private void dropFreeLanes() {
        while (!lanes.isEmpty() && lanes.getLast() == null) {
            lanes.removeLast();
        }
    }

    private String line(int column) {
        StringBuilder line = new StringBuilder();
        for (int lane = 0; lane < lanes.size(); lane++) {
            line.append(lane == column ? '●' : lanes.get(lane) == null ? ' ' : '│')
                    .append(' ');
        }
        return line.toString().stripTrailing();
    }

    /// A row that leads from one lane to others on its right.
    private String connection(int column, Set<Integer> others, char last, char further) {
        int end = others.stream().mapToInt(Integer::intValue).max().orElse(column);
        StringBuilder line = new StringBuilder();
        for (int lane = 0; lane < lanes.size(); lane++) {
            boolean isCrossed = lane > column && lane < end;
            boolean isFree = lanes.get(lane) == null;
            if (lane == column) {
                line.append('├');
            } else if (others.contains(lane)) {
                line.append(lane == end ? last : further);
            } else if (isCrossed) {
                line.append(isFree ? '─' : '┼');
            } else {
                line.append(isFree ? ' ' : '│');
            }
            line.append(lane >= column && lane < end ? '─' : ' ');
        }
        return line.toString().stripTrailing();
    }
}
