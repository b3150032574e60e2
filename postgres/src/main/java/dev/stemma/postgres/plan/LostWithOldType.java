package dev.stemma.postgres.plan;

import dev.stemma.catalog.ClusterIndex;
import dev.stemma.catalog.Comment;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.ExtendedStatistics;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.ReplicaIdentity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the server loses or mistakes where it makes things anew for a column that changes its type, here and in the
/// tables below. It remembers what it says of a whole index or constraint, but makes their parts as if they were new.
final class LostWithOldType {
    /// Until then the parts of a partitioned index are made again with its comment.
    private static final int PARTS_TAKE_NO_COMMENT_SINCE = 17;

    private final ObjectId column;
    private final Scene scene;
    private final List<Step> steps = new ArrayList<>();

    private LostWithOldType(ObjectId column, Scene scene) {
        this.column = column;
        this.scene = scene;
    }

    static List<Step> restored(ObjectId column, Scene scene) {
        LostWithOldType lost = new LostWithOldType(column, scene);
        lost.statistics();
        scene.to().all(IndexPartition.class).forEach(lost::part);
        scene.to().all(Constraint.class).stream()
                .filter(Constraint::inherited)
                .forEach(constraint -> lost.commentsOf(constraint.id()));
        return lost.steps;
    }

    private void statistics() {
        for (ExtendedStatistics statistics : scene.to().all(ExtendedStatistics.class)) {
            if (statistics.target() >= 0 && isMadeAnew(statistics.id())) {
                steps.add(ProgramWriter.target(statistics));
            }
        }
        scene.to().all(Index.class).stream()
                .filter(index -> !index.statistics().isEmpty() && isMadeAnew(index.id()))
                // What is set for a whole index reaches its parts.
                .sorted(Comparator.comparingInt(
                        index -> Inheritances.wholes(scene.to(), index.id().requiredParent())
                                .size()))
                .forEach(index -> steps.addAll(IndexWriter.statistics(index)));
    }

    private void part(IndexPartition part) {
        ObjectId index = part.id().requiredParent();
        ObjectId table = index.requiredParent();
        if (table.equals(column.parent()) || !isMadeAnew(index)) {
            return;
        }
        if (index.kind() == Kind.INDEX) {
            commentOf(index, part.partitioned());
        }
        ObjectId replica = ObjectId.facet(Kind.REPLICA_IDENTITY, table);
        if (scene.to().find(replica) instanceof ReplicaIdentity identity
                && index.name().equals(identity.index())) {
            steps.add(IndexWriter.replicaIdentity(table, identity));
        }
        ObjectId order = ObjectId.facet(Kind.CLUSTER_INDEX, table);
        if (scene.to().find(order) instanceof ClusterIndex cluster
                && index.name().equals(cluster.index())) {
            steps.add(IndexWriter.cluster(table, cluster));
        }
    }

    private void commentOf(ObjectId index, ObjectId whole) {
        ObjectId id = ObjectId.facet(Kind.COMMENT, index);
        if (scene.to().find(id) instanceof Comment own) {
            steps.add(FacetWriter.comment(own, scene.after()));
        } else if (scene.version() < PARTS_TAKE_NO_COMMENT_SINCE
                && scene.from().contains(ObjectId.facet(Kind.COMMENT, whole))) {
            steps.add(FacetWriter.comment(new Comment(id, ""), scene.after()));
        }
    }

    private void commentsOf(ObjectId constraint) {
        boolean isBelow = !constraint.requiredParent().equals(column.parent());
        for (ObjectId id : List.of(ObjectId.facet(Kind.COMMENT, constraint), Comment.onIndexOf(constraint))) {
            if (isBelow && scene.to().find(id) instanceof Comment own && isMadeAnew(constraint)) {
                steps.add(FacetWriter.comment(own, scene.after()));
            }
        }
    }

    private boolean isMadeAnew(ObjectId id) {
        return scene.stands(id) && scene.to().needs(id).stream().anyMatch(this::changes);
    }

    private boolean changes(ObjectId other) {
        return other.kind() == Kind.COLUMN
                && other.name().equals(column.name())
                && isOrDescends(other.requiredParent(), column.requiredParent());
    }

    private boolean isOrDescends(ObjectId table, ObjectId ancestor) {
        return table.equals(ancestor)
                || Inheritances.wholes(scene.to(), table).contains(ancestor)
                || Inheritances.parents(scene.to(), table).stream().anyMatch(parent -> isOrDescends(parent, ancestor));
    }
}
