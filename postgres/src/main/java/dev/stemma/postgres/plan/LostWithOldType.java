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
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the server loses or mistakes where it makes things anew for a column that changes its type, here and in the
/// tables below. It remembers what is said of a whole index or constraint, but makes their parts as if they were new.
final class LostWithOldType {
    /// Until then the parts of a partitioned index are made again with its comment.
    private static final int PARTS_TAKE_NO_COMMENT_SINCE = 17;

    private final Scene scene;
    private final ObjectId table;
    private final Set<ObjectId> columns = new LinkedHashSet<>();
    private final List<Step> steps = new ArrayList<>();

    private LostWithOldType(ObjectId column, Scene scene) {
        this.scene = scene;
        this.table = column.requiredParent();
        addColumns(table, column.name());
    }

    static List<Step> restored(ObjectId column, Scene scene) {
        LostWithOldType lost = new LostWithOldType(column, scene);
        lost.statistics();
        lost.columns.forEach(changed -> lost.parts(changed.requiredParent()));
        return lost.steps;
    }

    /// The column and those that change with it, from the top: what is set for a whole index reaches its parts.
    private void addColumns(ObjectId holder, String name) {
        if (columns.add(ObjectId.part(Kind.COLUMN, holder, name))) {
            scene.childrenAfter(holder).forEach(child -> addColumns(child, name));
        }
    }

    private void statistics() {
        for (ExtendedStatistics statistics : scene.to().all(ExtendedStatistics.class)) {
            if (statistics.target() >= 0 && isMadeAnew(statistics.id())) {
                steps.add(ProgramWriter.target(statistics));
            }
        }
    }

    private void parts(ObjectId holder) {
        for (SchemaObject part : Inheritances.parts(scene.to(), holder)) {
            switch (part) {
                case Index index when isMadeAnew(index.id()) -> steps.addAll(IndexWriter.statistics(index));
                case Constraint constraint
                when constraint.inherited() && isBelow(constraint.id()) -> commentsOfConstraint(constraint.id());
                case IndexPartition place
                when isBelow(place.id().requiredParent()) ->
                    saidOfPart(place.id().requiredParent(), place);
                default -> {
                    // The server keeps it.
                }
            }
        }
    }

    private void saidOfPart(ObjectId index, IndexPartition place) {
        ObjectId holder = index.requiredParent();
        if (index.kind() == Kind.INDEX) {
            commentOfIndex(index, place.partitioned());
        }
        ObjectId replica = ObjectId.facet(Kind.REPLICA_IDENTITY, holder);
        if (scene.to().find(replica) instanceof ReplicaIdentity identity
                && index.name().equals(identity.index())) {
            steps.add(IndexWriter.replicaIdentity(holder, identity));
        }
        ObjectId order = ObjectId.facet(Kind.CLUSTER_INDEX, holder);
        if (scene.to().find(order) instanceof ClusterIndex cluster
                && index.name().equals(cluster.index())) {
            steps.add(IndexWriter.cluster(holder, cluster));
        }
    }

    private void commentOfIndex(ObjectId index, ObjectId whole) {
        ObjectId id = ObjectId.facet(Kind.COMMENT, index);
        if (scene.to().find(id) instanceof Comment own) {
            steps.add(FacetWriter.comment(own, scene.after()));
        } else if (scene.version() < PARTS_TAKE_NO_COMMENT_SINCE
                && scene.from().contains(ObjectId.facet(Kind.COMMENT, whole))) {
            steps.add(FacetWriter.comment(new Comment(id, ""), scene.after()));
        }
    }

    private void commentsOfConstraint(ObjectId constraint) {
        for (ObjectId id : List.of(ObjectId.facet(Kind.COMMENT, constraint), Comment.onIndexOf(constraint))) {
            if (scene.to().find(id) instanceof Comment own) {
                steps.add(FacetWriter.comment(own, scene.after()));
            }
        }
    }

    private boolean isBelow(ObjectId part) {
        return !part.requiredParent().equals(table) && isMadeAnew(part);
    }

    private boolean isMadeAnew(ObjectId id) {
        return scene.stands(id) && scene.to().needs(id).stream().anyMatch(columns::contains);
    }
}
