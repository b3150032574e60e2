package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The sequence of an identity column has the column's type, unless `LIKE … INCLUDING IDENTITY` gave it another, and is
/// logged where the table is, unless somebody said otherwise.
final class IdentityType {
    private IdentityType() {}

    /// What makes the new sequences among the parts count in types of their own, and be logged otherwise.
    static List<Step> ofNew(Collection<SchemaObject> parts, Scene scene) {
        List<Step> steps = new ArrayList<>();
        for (SchemaObject part : parts) {
            if (part instanceof Identity identity
                    && scene.wanted(identity.id().requiredParent()) instanceof Column column) {
                steps.addAll(change(identity, column.type()));
                steps.addAll(persistence(identity, false, scene));
            }
        }
        return steps;
    }

    /// A sequence follows its column to another type.
    static List<Step> change(Identity from, Identity to, Scene scene) {
        ObjectId column = to.id().requiredParent();
        boolean follows = scene.from().find(column) instanceof Column was
                && scene.wanted(column) instanceof Column is
                && !was.type().equals(is.type());
        String given = follows && scene.wanted(column) instanceof Column is
                ? is.type()
                : from.options().type();
        List<Step> steps = new ArrayList<>(change(to, given));
        steps.addAll(persistence(to, from.loggedOtherwise(), scene));
        return steps;
    }

    private static List<Step> persistence(Identity identity, boolean otherwise, Scene scene) {
        if (identity.loggedOtherwise() == otherwise) {
            return List.of();
        }
        ObjectId column = identity.id().requiredParent();
        boolean unlogged = scene.wanted(column.requiredParent()) instanceof Table table
                && table.unlogged() != identity.loggedOtherwise();
        return List.of(Step.of(
                identity.id().root(),
                "persistence of the sequence of " + column.name(),
                "ALTER SEQUENCE " + Identifiers.qualified(identity.sequenceSchema(), identity.sequenceName())
                        + (unlogged ? " SET UNLOGGED" : " SET LOGGED")));
    }

    private static List<Step> change(Identity identity, String given) {
        String type = identity.options().type();
        if (type.equals(given)) {
            return List.of();
        }
        return List.of(Step.of(
                identity.id().root(),
                "the sequence of " + identity.id().requiredParent().name() + " counts in " + type,
                "ALTER SEQUENCE " + Identifiers.qualified(identity.sequenceSchema(), identity.sequenceName()) + " AS "
                        + type + " MINVALUE " + identity.options().minimum() + " MAXVALUE "
                        + identity.options().maximum()));
    }
}
