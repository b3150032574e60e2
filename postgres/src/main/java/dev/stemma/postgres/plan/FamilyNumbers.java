package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Sequence;
import dev.stemma.catalog.Table;
import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An identity column for a table that others inherit from. The server adds none to such a table; it numbers a column
/// that is there. So the rows get their numbers from a sequence that goes again, and the identity goes on behind it.
final class FamilyNumbers {
    /// Partitions are no hindrance from here on.
    private static final int ADDED_TO_PARTITIONED_SINCE = 17;

    private FamilyNumbers() {}

    /// The identity among the marks, if the server does not add the column with it.
    static @Nullable Identity refused(ObjectId table, Collection<SchemaObject> marks, Scene scene) {
        boolean hasChildren =
                !scene.children(table).isEmpty() || !scene.childrenAfter(table).isEmpty();
        boolean isTaken = scene.version() >= ADDED_TO_PARTITIONED_SINCE
                && scene.to().find(table) instanceof Table wanted
                && wanted.isPartitioned();
        if (!hasChildren || isTaken || !scene.stands(table)) {
            return null;
        }
        for (SchemaObject mark : marks) {
            if (mark instanceof Identity identity) {
                return identity;
            }
        }
        return null;
    }

    /// @param add what adds a column, given its marks
    static List<Step> add(
            Column column,
            Collection<SchemaObject> marks,
            Identity identity,
            Scene scene,
            Function<Collection<SchemaObject>, Step> add) {
        ObjectId table = column.id().requiredParent();
        String name = scene.spareNames().relation(table, identity.sequenceName());
        ObjectId numbers = ObjectId.inSchema(Kind.SEQUENCE, String.valueOf(table.schema()), name);
        String sequence = Names.sql(numbers);
        List<SchemaObject> filled = new ArrayList<>(marks);
        filled.remove(identity);
        filled.removeIf(ColumnDefault.class::isInstance);
        filled.add(new ColumnDefault(
                ObjectId.facet(Kind.COLUMN_DEFAULT, column.id()), "nextval(" + Literals.quote(sequence) + ")"));
        List<Step> steps = new ArrayList<>(SequenceWriter.create(new Sequence(numbers, identity.options(), false)));
        steps.add(add.apply(filled));
        steps.add(Step.of(
                table,
                "no default of " + column.id().name(),
                scene.after().alter(table) + " ALTER COLUMN "
                        + Names.quote(column.id().name()) + " DROP DEFAULT"));
        steps.addAll(MarkWriter.addIdentity(identity, scene));
        steps.add(Counting.goOn(
                table, Identifiers.qualified(identity.sequenceSchema(), identity.sequenceName()), sequence));
        steps.add(Step.of(table, "drop the sequence that numbered the rows", "DROP SEQUENCE " + sequence));
        return steps;
    }
}
