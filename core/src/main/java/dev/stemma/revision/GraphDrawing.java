package dev.stemma.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Revisions drawn for a terminal, newest first: a lane for each line, a row for each revision, and rows between them
/// where lanes part or meet. Parents outside the list are not drawn.
///
/// ```
/// ●     m  join
/// ├─╮
/// │ ●   c
/// ● │   b
/// ├─╯
/// ●     a
/// ```
public final class GraphDrawing {
    private static final int FREE = -1;
    private static final int NO_LANE = -1;
    private static final int UP = 1;
    private static final int DOWN = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 8;

    private final Glyphs glyphs;
    private final List<Row> rows = new ArrayList<>();
    /// The revision, by its place in the list, that each lane leads down to.
    private final List<Integer> lanes = new ArrayList<>();
    /// The lane that has ended in the row above.
    private int ended = NO_LANE;

    private GraphDrawing(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /// A row of a drawing.
    ///
    /// @param lanes    the drawn lanes, without spaces at the end
    /// @param revision the revision in this row; absent in a row between
    public record Row(String lanes, @Nullable Revision revision) {}

    /// What a drawing is made of. Each string holds sixteen joints, by the ways that lead out of them: up 1, down 2,
    /// left 4, right 8.
    public enum Glyphs {
        BOX(" ││││╯╮┤│╰╭├─┴┬┼", '●', '─'),
        ASCII(" ||||'.+|'.+-+++", 'o', '-');

        private final String joints;
        private final char revision;
        private final char dash;

        Glyphs(String joints, char revision, char dash) {
            this.joints = joints;
            this.revision = revision;
            this.dash = dash;
        }
    }

    /// Draws revisions of a graph, given newest first.
    public static List<Row> of(RevisionGraph graph, List<Revision> newestFirst, Glyphs glyphs) {
        GraphDrawing drawing = new GraphDrawing(glyphs);
        Map<RevisionId, Integer> places = new HashMap<>();
        for (Revision revision : newestFirst) {
            places.put(revision.id(), places.size());
        }
        for (int place = 0; place < newestFirst.size(); place++) {
            Revision revision = newestFirst.get(place);
            List<Integer> parents = new ArrayList<>();
            for (RevisionId parent : revision.parents()) {
                Integer found = places.get(parent);
                if (found != null) {
                    parents.add(found);
                }
            }
            drawing.add(revision, place, parents);
        }
        return List.copyOf(drawing.rows);
    }

    private void add(Revision revision, int place, List<Integer> parents) {
        boolean begins = !lanes.contains(place);
        int lane = meet(place);
        if (begins && lane == ended) {
            // Right under the end of another line it would look like the parent of it.
            addRow(NO_LANE, null);
        }
        lanes.set(lane, place);
        addRow(lane, revision);
        ended = parents.isEmpty() ? lane : NO_LANE;
        part(lane, parents);
        while (!lanes.isEmpty() && lanes.getLast() == FREE) {
            lanes.removeLast();
        }
    }

    private void addRow(int lane, @Nullable Revision revision) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            char glyph = i == lane ? glyphs.revision : glyphs.joints.charAt(lanes.get(i) == FREE ? 0 : UP | DOWN);
            row.append(glyph).append(' ');
        }
        rows.add(new Row(row.toString().stripTrailing(), revision));
    }

    /// The lane of a revision; others that lead to it are brought in.
    private int meet(int place) {
        int lane = lanes.indexOf(place);
        if (lane < 0) {
            return freeLane();
        }
        BitSet before = taken();
        BitSet joined = new BitSet();
        joined.set(lane);
        for (int i = lane + 1; i < lanes.size(); i++) {
            if (lanes.get(i) == place) {
                joined.set(i);
                lanes.set(i, FREE);
            }
        }
        connect(joined, before);
        return lane;
    }

    /// The lanes that go on from a revision, one for each parent.
    private void part(int lane, List<Integer> parents) {
        BitSet before = taken();
        BitSet joined = new BitSet();
        joined.set(lane);
        lanes.set(lane, parents.isEmpty() ? FREE : parents.getFirst());
        for (int parent : parents.subList(Math.min(1, parents.size()), parents.size())) {
            int to = lanes.indexOf(parent);
            if (to < 0) {
                to = freeLane();
                lanes.set(to, parent);
            }
            joined.set(to);
        }
        connect(joined, before);
    }

    private int freeLane() {
        int free = lanes.indexOf(FREE);
        if (free >= 0) {
            return free;
        }
        lanes.add(FREE);
        return lanes.size() - 1;
    }

    private BitSet taken() {
        BitSet taken = new BitSet();
        for (int i = 0; i < lanes.size(); i++) {
            taken.set(i, lanes.get(i) != FREE);
        }
        return taken;
    }

    /// A row in which some lanes are tied together, unless there is only one.
    private void connect(BitSet joined, BitSet before) {
        if (joined.cardinality() < 2) {
            return;
        }
        BitSet after = taken();
        int first = joined.nextSetBit(0);
        int last = joined.length() - 1;
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            int ways = (before.get(i) ? UP : 0) | (after.get(i) ? DOWN : 0);
            ways |= (i > first && i <= last ? LEFT : 0) | (i >= first && i < last ? RIGHT : 0);
            row.append(glyphs.joints.charAt(ways)).append(i >= first && i < last ? glyphs.dash : ' ');
        }
        rows.add(new Row(row.toString().stripTrailing(), null));
    }
}
