package dev.stemma.postgres.plan;

import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.plan.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the index of a partitioned table is put together from those of its partitions.
final class PartitionedIndexes {
    private final Scene scene;
    private @Nullable Map<ObjectId, List<ObjectId>> parts;

    PartitionedIndexes(Scene scene) {
        this.scene = scene;
    }

    /// A statement for each partition's index, each in a transaction of its own; none where a partition comes or goes
    /// in the same plan, or has no such index yet.
    List<Step> attachments(ObjectId index) {
        List<ObjectId> children = new ArrayList<>(parts().getOrDefault(index, List.of()));
        children.removeIf(child -> isAttachedLater(child.requiredParent()));
        List<ObjectId> tables = children.stream().map(ObjectId::requiredParent).toList();
        List<ObjectId> before = scene.children(index.requiredParent());
        boolean complete = tables.size() == before.size()
                && tables.containsAll(before)
                && tables.stream().allMatch(scene::stands);
        return complete
                ? children.stream().map(child -> attachment(child, index)).toList()
                : List.of();
    }

    private boolean isAttachedLater(ObjectId table) {
        return scene.fate(ObjectId.facet(Kind.PARTITION, table)) == Fate.CREATE;
    }

    private static Step attachment(ObjectId child, ObjectId index) {
        return IndexWriter.attach(new IndexPartition(ObjectId.facet(Kind.INDEX_PARTITION, child), index))
                .withMode(Statement.Mode.COMMIT_AFTER);
    }

    private Map<ObjectId, List<ObjectId>> parts() {
        Map<ObjectId, List<ObjectId>> known = parts;
        if (known == null) {
            known = new HashMap<>();
            for (IndexPartition part : scene.to().all(IndexPartition.class)) {
                known.computeIfAbsent(part.partitioned(), p -> new ArrayList<>())
                        .add(part.id().requiredParent());
            }
            parts = known;
        }
        return known;
    }
}
