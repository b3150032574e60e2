package dev.stemma.postgres.plan;

import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;

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

    static Step detach(Partition partition) {
        ObjectId table = partition.id().requiredParent();
        return Step.of(
                table,
                "detach from " + partition.partitioned().path(),
                "ALTER TABLE " + Names.sql(partition.partitioned()) + "\n    DETACH PARTITION " + Names.sql(table),
                Hazards.blocksReads("the partitioned table is locked for a moment"));
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
