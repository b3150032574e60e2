package dev.stemma.postgres.plan;

import dev.stemma.catalog.Comment;
import dev.stemma.catalog.ExtendedStatistics;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.ArrayList;
import java.util.List;

/// What the server loses or mistakes where it makes things anew for a column that changes its type, here and in the
/// tables below.
final class LostWithOldType {
    /// Until then the parts of a partitioned index are made again with its comment.
    private static final int PARTS_KEEP_COMMENTS_SINCE = 17;

    private LostWithOldType() {}

    static List<Step> restored(ObjectId column, Scene scene) {
        List<Step> steps = new ArrayList<>(targetsOfStatistics(column, scene));
        if (scene.version() < PARTS_KEEP_COMMENTS_SINCE) {
            steps.addAll(commentsOfIndexes(column, scene));
        }
        return steps;
    }

    private static List<Step> targetsOfStatistics(ObjectId column, Scene scene) {
        List<Step> steps = new ArrayList<>();
        for (ExtendedStatistics statistics : scene.to().all(ExtendedStatistics.class)) {
            if (statistics.target() >= 0 && isMadeAnew(statistics.id(), column, scene)) {
                steps.add(ProgramWriter.target(statistics));
            }
        }
        return steps;
    }

    private static List<Step> commentsOfIndexes(ObjectId column, Scene scene) {
        List<Step> steps = new ArrayList<>();
        for (IndexPartition part : scene.to().all(IndexPartition.class)) {
            ObjectId index = part.id().requiredParent();
            if (index.kind() == Kind.INDEX
                    && isMadeAnew(index, column, scene)
                    && scene.from().contains(commentOf(part.partitioned()))) {
                Comment none = new Comment(commentOf(index), "");
                Comment wanted = scene.to().find(none.id()) instanceof Comment own ? own : none;
                steps.add(FacetWriter.comment(wanted, scene.after()));
            }
        }
        return steps;
    }

    private static ObjectId commentOf(ObjectId index) {
        return ObjectId.facet(Kind.COMMENT, index);
    }

    private static boolean isMadeAnew(ObjectId id, ObjectId column, Scene scene) {
        return scene.stands(id) && scene.to().needs(id).stream().anyMatch(need -> changesWith(need, column, scene));
    }

    private static boolean changesWith(ObjectId other, ObjectId column, Scene scene) {
        return other.equals(column)
                || other.kind() == Kind.COLUMN
                        && other.name().equals(column.name())
                        && Inheritances.wholes(scene.to(), other.requiredParent())
                                .contains(column.requiredParent());
    }
}
