package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the server takes along when it drops something else, though it shall stay: that is made again.
final class TakenAlong {
    private final Scene scene;
    private final List<ObjectId> taken = new ArrayList<>();

    private TakenAlong(Scene scene) {
        this.scene = scene;
    }

    static List<ObjectId> of(Scene scene) {
        TakenAlong along = new TakenAlong(scene);
        along.checks();
        along.marks();
        return along.taken;
    }

    /// A check that a partition has from its parent goes with the parent's, even where the partition shall keep it.
    private void checks() {
        for (Map.Entry<ObjectId, Fate> entry : List.copyOf(scene.fates().entrySet())) {
            ObjectId id = entry.getKey();
            boolean dropped = entry.getValue() == Fate.DROP && id.kind() == Kind.CONSTRAINT;
            if (dropped && scene.isInherited(id.requiredParent())) {
                for (ObjectId child : scene.children(id.requiredParent())) {
                    ObjectId same = ObjectId.part(Kind.CONSTRAINT, child, id.name());
                    if (scene.from().find(same) instanceof Constraint check
                            && check.type() == Constraint.Type.CHECK
                            && (check.inherited() || isPartition(child))
                            && scene.to().contains(same)) {
                        taken.add(same);
                    }
                }
            }
        }
    }

    /// So does a not-null mark of a partition, and up to version 17 of any child, unless the child leaves before.
    private void marks() {
        for (Map.Entry<ObjectId, Fate> entry : List.copyOf(scene.fates().entrySet())) {
            ObjectId id = entry.getKey();
            boolean dropped = entry.getValue() == Fate.DROP
                    && id.kind() == Kind.NOT_NULL
                    && id.requiredParent().kind() == Kind.COLUMN;
            ObjectId table = dropped ? Names.holderOf(id) : null;
            if (table != null && scene.to().contains(id.requiredParent())) {
                for (ObjectId child : scene.children(table)) {
                    ObjectId same = Descents.moved(id, table, child);
                    boolean goes = scene.from().find(same) instanceof NotNull mark
                            && (mark.inherited() || scene.version() < MarkWriter.NAMED_NOT_NULL_SINCE);
                    if (goes
                            && (isPartition(child) || scene.version() < MarkWriter.NAMED_NOT_NULL_SINCE)
                            && !leaves(child, table)
                            && scene.to().contains(same)) {
                        taken.add(same);
                    }
                }
            }
        }
    }

    private boolean leaves(ObjectId child, ObjectId parent) {
        return scene.stands(child) && !Inheritances.parents(scene.to(), child).contains(parent);
    }

    /// What is part of a partitioned index, or of a key of the whole, goes with that, unless that is only renamed.
    static List<ObjectId> indexes(Scene scene) {
        List<ObjectId> taken = new ArrayList<>();
        for (IndexPartition part : scene.from().all(IndexPartition.class)) {
            ObjectId own = part.id().parent();
            if (own != null
                    && scene.fate(part.partitioned()) == Fate.DROP
                    && scene.successors().of(part.partitioned()) == null
                    && !scene.fate(ObjectId.facet(Kind.PARTITION, own.requiredParent()))
                            .goes()
                    && scene.to().contains(own)) {
                taken.add(own);
            }
        }
        return taken;
    }

    private boolean isPartition(ObjectId table) {
        return scene.from().contains(ObjectId.facet(Kind.PARTITION, table));
    }
}
