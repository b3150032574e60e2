package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Foreign keys of partitions that say the same as one of the whole. The server takes such a key for the whole's,
/// unless it comes after that one and after the attachment.
final class RepeatedKeys {
    private static final String NOT_ENFORCED = " NOT ENFORCED";
    private static final Pattern OPTIONS =
            Pattern.compile("(?<=\\))( (MATCH|ON UPDATE|ON DELETE|DEFERRABLE|INITIALLY|NOT ENFORCED)\\b.*)$");

    private RepeatedKeys() {}

    /// What must be there before the key: the same keys above, and the links that lead there. Empty if it repeats none.
    static List<ObjectId> firsts(Catalog catalog, ObjectId key) {
        List<ObjectId> firsts = new ArrayList<>();
        boolean repeats = false;
        if (!(catalog.find(key) instanceof Constraint own) || !isOwnKey(own)) {
            return List.of();
        }
        ObjectId link = ObjectId.facet(Kind.PARTITION, key.requiredParent());
        while (catalog.find(link) instanceof Partition partition) {
            firsts.add(link);
            for (SchemaObject part : Inheritances.parts(catalog, partition.partitioned())) {
                if (part instanceof Constraint other && isSame(other, own)) {
                    firsts.add(other.id());
                    repeats = true;
                }
            }
            link = ObjectId.facet(Kind.PARTITION, partition.partitioned());
        }
        return repeats ? firsts : List.of();
    }

    /// Whether a key has been checked makes no difference to what it says; one that is not enforced is in the way of
    /// any other one between the same columns.
    private static boolean isSame(Constraint key, Constraint other) {
        String one = key.definition().replace(" NOT VALID", "");
        String two = other.definition().replace(" NOT VALID", "");
        return one.equals(two)
                || one.endsWith(NOT_ENFORCED) != two.endsWith(NOT_ENFORCED)
                        && columns(one).equals(columns(two));
    }

    /// `FOREIGN KEY (a) REFERENCES b(c)`.
    private static String columns(String definition) {
        Matcher matcher = OPTIONS.matcher(definition);
        return matcher.find() ? definition.substring(0, matcher.start()) : definition;
    }

    private static boolean isOwnKey(Constraint constraint) {
        return constraint.type() == Constraint.Type.FOREIGN_KEY
                && !constraint.inherited()
                && constraint.id().requiredParent().kind() == Kind.TABLE;
    }

    /// The keys that are there all the time and would be taken for the whole's, since that comes now.
    static List<ObjectId> mistaken(Scene scene) {
        List<ObjectId> mistaken = new ArrayList<>();
        for (Constraint constraint : scene.from().all(Constraint.class)) {
            ObjectId id = constraint.id();
            if (isOwnKey(constraint) && scene.stands(id) && scene.to().contains(id)) {
                if (firsts(scene.to(), id).stream()
                        .anyMatch(first -> scene.fate(first).comes())) {
                    mistaken.add(id);
                }
            }
        }
        return mistaken;
    }
}
