package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.plan.Hazards;

/// A column that is made again and takes over the values of its predecessor.
final class ColumnSwap {
    private ColumnSwap() {}

    static Step setAside(ObjectId column, String aside) {
        return Step.of(
                column.requiredParent(),
                "make room for " + column.name(),
                table(column) + " RENAME COLUMN " + Names.quote(column.name()) + " TO " + Names.quote(aside));
    }

    static Step move(ObjectId column, String aside) {
        return Step.of(
                column.requiredParent(),
                "copy the values of " + column.name(),
                "UPDATE " + Names.sql(column.requiredParent()) + " SET " + Names.quote(column.name()) + " = "
                        + Names.quote(aside),
                Hazards.rewrites("every row is written"));
    }

    static Step dropAside(ObjectId column, String aside) {
        return Step.of(
                column.requiredParent(), "drop its predecessor", table(column) + " DROP COLUMN " + Names.quote(aside));
    }

    private static String table(ObjectId column) {
        return "ALTER TABLE " + Names.sql(column.requiredParent());
    }
}
