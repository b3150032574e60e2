package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Partitions and inheritance, as links between tables that stand.
final class PartitionWriter {
    private PartitionWriter() {}

    static List<Step> attach(Partition partition, Scene scene) {
        ObjectId table = partition.id().requiredParent();
        List<Step> steps = new ArrayList<>();
        Step step = Step.of(
                table,
                "attach to " + partition.partitioned().path(),
                "ALTER TABLE " + Names.sql(partition.partitioned()) + "\n    ATTACH PARTITION " + Names.sql(table) + " "
                        + partition.bound());
        ObjectId others = defaultPartition(partition, scene);
        if (others != null) {
            step = step.with(Hazards.scans("every row of " + others.path() + " is looked at"));
            Step move = RowMover.outOfDefault(partition, others, scene);
            if (move == null) {
                step = step.with(
                        Hazards.mayFail("a row of " + others.path() + " that belongs to the new partition stops it"));
            } else {
                List<Step> moves = ReplicationWriter.toldApart(move, others, scene);
                steps.addAll(ForcedPolicies.lifted(ForcedPolicies.lifted(moves, table, scene), others, scene));
            }
        }
        steps.add(
                scene.stands(table)
                        ? step.with(Hazards.scans("every row of " + table.path() + " is looked at"))
                                .with(Hazards.mayFail("a row of " + table.path() + " outside its bounds stops it"))
                        : step);
        steps.addAll(ownMarks(partition, scene));
        return steps;
    }

    /// Attaching leaves all marks that the whole has too to the whole. Of those that were not looked at, a dump tells
    /// which are the partition's own as well; they become so by being said once more.
    private static List<Step> ownMarks(Partition partition, Scene scene) {
        ObjectId table = partition.id().requiredParent();
        List<Step> steps = new ArrayList<>();
        for (SchemaObject part : Inheritances.parts(scene.to(), table)) {
            if (part instanceof NotNull mark
                    && mark.notValid()
                    && !mark.inherited()
                    && scene.to().contains(Descents.moved(mark.id(), table, partition.partitioned()))) {
                steps.addAll(MarkWriter.setNotNull(mark, scene));
            }
        }
        return steps;
    }

    /// Where the rows are that no other partition takes; null where there is no such table yet.
    static @Nullable ObjectId defaultPartition(Partition partition, Scene scene) {
        for (ObjectId sibling : scene.children(partition.partitioned())) {
            ObjectId link = ObjectId.facet(Kind.PARTITION, sibling);
            if (!sibling.equals(partition.id().parent())
                    && scene.stands(sibling)
                    && !scene.fate(link).goes()
                    && scene.from().find(link) instanceof Partition other
                    && other.bound().equals("DEFAULT")) {
                return sibling;
            }
        }
        return null;
    }

    static List<Step> detach(Partition partition, Scene scene) {
        ObjectId table = partition.id().requiredParent();
        List<Step> steps = new ArrayList<>();
        Step detach = Step.of(
                table,
                "detach from " + partition.partitioned().path(),
                "ALTER TABLE " + Names.sql(partition.partitioned()) + "\n    DETACH PARTITION " + Names.sql(table),
                Hazards.blocksReads("the partitioned table is locked for a moment"));
        boolean referenced = Inheritances.wholes(scene.from(), table).stream()
                .flatMap(whole -> scene.foreignKeysTo(whole).stream())
                .anyMatch(key -> !scene.fate(key).goes());
        steps.add(
                referenced
                        ? detach.with(Hazards.mayFail("a row of " + table.path() + " that others refer to stops it"))
                        : detach);
        for (Constraint key : DetachedKeys.unwanted(scene, partition.id())) {
            steps.add(Step.of(
                    table,
                    "drop constraint " + key.id().name(),
                    "ALTER TABLE " + Names.sql(table) + " DROP CONSTRAINT IF EXISTS "
                            + Names.quote(key.id().name())));
        }
        return steps;
    }

    static Step inherit(Inheritance inheritance) {
        ObjectId table = inheritance.id().requiredParent();
        return Step.of(
                table,
                "inherit from " + inheritance.inherited().path(),
                "ALTER TABLE " + Names.sql(table) + " INHERIT " + Names.sql(inheritance.inherited()));
    }

    static Step disinherit(Inheritance inheritance) {
        ObjectId table = inheritance.id().requiredParent();
        return Step.of(
                table,
                "do not inherit from " + inheritance.inherited().path(),
                "ALTER TABLE " + Names.sql(table) + " NO INHERIT " + Names.sql(inheritance.inherited()));
    }
}
