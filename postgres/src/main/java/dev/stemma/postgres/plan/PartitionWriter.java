package dev.stemma.postgres.plan;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import java.util.ArrayList;
import java.util.List;

/// Partitions and inheritance, as links between tables that stand.
final class PartitionWriter {
    private PartitionWriter() {}

    static Step attach(Partition partition, Scene scene) {
        ObjectId table = partition.id().requiredParent();
        Step step = Step.of(
                table,
                "attach to " + partition.partitioned().path(),
                "ALTER TABLE " + Names.sql(partition.partitioned()) + "\n    ATTACH PARTITION " + Names.sql(table) + " "
                        + partition.bound());
        return scene.stands(table)
                ? step.with(Hazards.scans("every row of " + table.path() + " is looked at"))
                        .with(Hazards.mayFail("a row of " + table.path() + " outside its bounds stops it"))
                : step;
    }

    static List<Step> detach(Partition partition, Scene scene) {
        ObjectId table = partition.id().requiredParent();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(
                table,
                "detach from " + partition.partitioned().path(),
                "ALTER TABLE " + Names.sql(partition.partitioned()) + "\n    DETACH PARTITION " + Names.sql(table),
                Hazards.blocksReads("the partitioned table is locked for a moment")));
        for (Constraint key : Descents.unwantedKeys(scene, partition.id())) {
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
