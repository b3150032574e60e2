package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Indexes of partitions that are like one of the whole and shall stand alone. The server takes the first that it finds
/// for the whole's, when that is made or the partition attached; so these come later.
final class LikeIndexes {
    private LikeIndexes() {}

    /// The indexes of the wholes that would take this one in.
    static List<ObjectId> wholes(Catalog catalog, ObjectId id) {
        List<ObjectId> found = new ArrayList<>();
        boolean alone = !catalog.contains(ObjectId.facet(Kind.INDEX_PARTITION, id));
        if (alone && catalog.find(id) instanceof Index index) {
            for (ObjectId whole : Inheritances.wholes(catalog, id.requiredParent())) {
                for (SchemaObject part : Inheritances.parts(catalog, whole)) {
                    // An invalid one was made on the whole only, and takes in what it is told to.
                    if (part instanceof Index other
                            && other.valid()
                            && body(other).equals(body(index))) {
                        found.add(other.id());
                    }
                }
            }
        }
        return found;
    }

    /// `btree (id) WHERE …`
    private static String body(Index index) {
        int at = index.definition().indexOf(" USING ");
        return index.unique() + index.definition().substring(Math.max(at, 0));
    }

    /// Those that are there all the time and would be taken in, since the whole's comes now.
    static List<ObjectId> mistaken(Scene scene) {
        List<ObjectId> mistaken = new ArrayList<>();
        for (Index index : scene.from().all(Index.class)) {
            ObjectId id = index.id();
            if (scene.stands(id) && scene.stands(id.requiredParent())) {
                boolean attached = scene.fate(ObjectId.facet(Kind.PARTITION, id.requiredParent()))
                        .comes();
                List<ObjectId> wholes = wholes(scene.to(), id);
                if (!wholes.isEmpty()
                        && (attached
                                || wholes.stream()
                                        .anyMatch(whole -> scene.fate(whole).comes()))) {
                    mistaken.add(id);
                }
            }
        }
        return mistaken;
    }

    /// Those made on a whole only that shall have no part on a partition that comes: attaching it would give them one,
    /// which cannot be dropped by itself. Their other parts go along.
    static List<ObjectId> incomplete(Scene scene) {
        List<ObjectId> incomplete = incompleteWholes(scene);
        for (int i = 0; i < incomplete.size(); i++) {
            for (IndexPartition part : scene.from().all(IndexPartition.class)) {
                ObjectId own = part.id().requiredParent();
                if (part.partitioned().equals(incomplete.get(i)) && scene.stands(own)) {
                    incomplete.add(own);
                }
            }
        }
        return incomplete;
    }

    private static List<ObjectId> incompleteWholes(Scene scene) {
        Set<Place> taken = new HashSet<>();
        for (IndexPartition part : scene.to().all(IndexPartition.class)) {
            taken.add(new Place(part.partitioned(), part.id().requiredParent().requiredParent()));
        }
        List<ObjectId> incomplete = new ArrayList<>(completed(scene));
        for (Partition link : scene.to().all(Partition.class)) {
            if (!scene.fate(link.id()).comes()) {
                continue;
            }
            for (SchemaObject part : Inheritances.parts(scene.to(), link.partitioned())) {
                if (part instanceof Index index
                        && !index.valid()
                        && scene.from().contains(index.id())
                        && !taken.contains(new Place(index.id(), link.id().requiredParent()))) {
                    incomplete.add(index.id());
                }
            }
        }
        return incomplete;
    }

    /// Of a partitioned index on a partition.
    private record Place(ObjectId partitioned, ObjectId table) {}

    /// Those that are made again since they have all their parts now, which does not make them valid by itself.
    private static List<ObjectId> completed(Scene scene) {
        return scene.to().all(Index.class).stream()
                .filter(index -> scene.fate(index.id()) == Fate.REPLACE)
                .filter(index -> scene.from().find(index.id()) instanceof Index was && index.valid() && !was.valid())
                .map(Index::id)
                .toList();
    }
}
