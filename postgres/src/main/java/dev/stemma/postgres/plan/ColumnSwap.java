package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ObjectId;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.List;

/// A column that is made again and takes over the values of its predecessor.
final class ColumnSwap {
    private ColumnSwap() {}

    static Step setAside(ObjectId column, String aside) {
        return Step.of(
                column.requiredParent(),
                "make room for " + column.name(),
                table(column) + " RENAME COLUMN " + Names.quote(column.name()) + " TO " + Names.quote(aside));
    }

    /// Takes over the values. An update would meet triggers, policies and publications, and rows that nothing tells
    /// apart.
    static List<Step> move(Column column, String aside, Scene scene) {
        ObjectId table = column.id().requiredParent();
        String name = Names.quote(column.id().name());
        String collation = column.collation() == null ? "" : " COLLATE " + column.collation();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(
                table,
                "copy the values of " + column.id().name(),
                table(column.id()) + " ALTER COLUMN " + name + " TYPE " + column.type() + collation + " USING "
                        + Names.quote(aside) + "::" + column.type(),
                Hazards.rewrites("every row is written"),
                Hazards.blocksReads("the table is locked until the copy ends")));
        steps.addAll(ColumnSettings.of(ColumnSettings.ofNewType(column), column, scene));
        return steps;
    }

    static Step dropAside(ObjectId column, String aside) {
        return Step.of(
                column.requiredParent(), "drop its predecessor", table(column) + " DROP COLUMN " + Names.quote(aside));
    }

    private static String table(ObjectId column) {
        return "ALTER TABLE " + Names.sql(column.requiredParent());
    }
}
