package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Publication;
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

    /// An UPDATE of a published table needs something to tell the rows apart, which they may not have; there the
    /// server writes the table anew, which it refuses only where rows of the table are values elsewhere.
    static Step move(Column column, String aside, Scene scene) {
        boolean published = !scene.from().all(Publication.class).isEmpty();
        return published ? rewrite(column, aside) : update(column.id(), aside);
    }

    private static Step rewrite(Column column, String aside) {
        String collation = column.collation() == null ? "" : " COLLATE " + column.collation();
        return Step.of(
                column.id().requiredParent(),
                "copy the values of " + column.id().name(),
                table(column.id()) + " ALTER COLUMN " + Names.quote(column.id().name()) + " TYPE " + column.type()
                        + collation + " USING " + Names.quote(aside),
                Hazards.rewrites("every row is written"),
                Hazards.blocksReads("the table is locked until the rewrite ends"));
    }

    private static Step update(ObjectId column, String aside) {
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
