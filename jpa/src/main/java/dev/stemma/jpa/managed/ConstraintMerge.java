package dev.stemma.jpa.managed;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.jpa.facts.Definitions;
import dev.stemma.jpa.facts.ForeignKeyFacts;
import dev.stemma.jpa.facts.IndexFacts;
import dev.stemma.jpa.facts.UniqueFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an entity says about the constraints of a table that the database has already.
final class ConstraintMerge {
    private final Draft draft;
    private final Catalog made;
    private final Set<ObjectId> managedTables;

    ConstraintMerge(Draft draft, Catalog made, Set<ObjectId> managedTables) {
        this.draft = draft;
        this.made = made;
        this.managedTables = managedTables;
    }

    /// @param said what the entity's DDL made for the table
    void merge(ObjectId table, List<Constraint> said) {
        List<Constraint> left = new ArrayList<>();
        draft.parts(table, Kind.CONSTRAINT).forEach(object -> left.add((Constraint) object));
        boolean hasKey = left.stream()
                .anyMatch(each -> each.type() == Constraint.Type.PRIMARY_KEY
                        && plain(each).isPlain());
        List<Constraint> missing = new ArrayList<>();
        for (Constraint each : said) {
            Constraint same = sameIn(left, each);
            if (same == null) {
                missing.add(each);
            } else {
                left.remove(same);
                comment(each.id(), same.id());
            }
        }
        missing.removeIf(each -> isUniqueIndex(table, each));
        if (!hasKey) {
            // An entity must have a key, so it cannot say that its table has none, or one over a period of time.
            missing.removeIf(each -> each.type() == Constraint.Type.PRIMARY_KEY);
        }
        left.stream()
                .filter(each -> isSayable(each) || isReplaced(each, missing))
                .forEach(each -> draft.remove(each.id()));
        missing.forEach(this::add);
    }

    /// The constraint that says the same, under the same name or one that nobody has chosen.
    private static @Nullable Constraint sameIn(List<Constraint> candidates, Constraint said) {
        Constraint found = null;
        for (Constraint each : candidates) {
            if (each.type() == said.type() && agree(each, said)) {
                boolean isNamesake = each.id().equals(said.id());
                if (isNamesake || ServerNames.isAnonymous(said)) {
                    found = isNamesake || found == null ? each : found;
                }
            }
        }
        return found;
    }

    private static boolean agree(Constraint actual, Constraint said) {
        if (said.type() == Constraint.Type.PRIMARY_KEY) {
            return columns(actual).equals(columns(said)) && plain(actual).isPlain();
        }
        // Whether the rows are looked at, and whose, no annotation says.
        String definition = actual.definition().replaceFirst("( NO INHERIT)?( NOT ENFORCED| NOT VALID)?$", "");
        return Definitions.printedOnce(definition).equals(Definitions.printedOnce(said.definition()));
    }

    private static Set<String> columns(Constraint key) {
        return new HashSet<>(plain(key).columns());
    }

    private static UniqueFacts plain(Constraint key) {
        return Definitions.unique(key.id().name(), key.definition());
    }

    /// Hibernate makes a constraint of what may be an index as well.
    private boolean isUniqueIndex(ObjectId table, Constraint said) {
        if (said.type() != Constraint.Type.UNIQUE) {
            return false;
        }
        List<String> columns = plain(said).columns();
        for (SchemaObject object : draft.parts(table, Kind.INDEX)) {
            IndexFacts facts = Definitions.index(object.id().name(), ((Index) object).definition());
            boolean isSame = facts.isUnique()
                    && facts.isPlain()
                    && facts.options().isEmpty()
                    && facts.columns().stream()
                            .map(IndexFacts.IndexColumn::name)
                            .toList()
                            .equals(columns);
            if (isSame && (facts.name().equals(said.id().name()) || ServerNames.isAnonymous(said))) {
                return true;
            }
        }
        return false;
    }

    /// Whether an entity would have said it, had it been wanted.
    private boolean isSayable(Constraint constraint) {
        return !constraint.inherited()
                && switch (constraint.type()) {
                    case CHECK -> true;
                    case PRIMARY_KEY, UNIQUE -> plain(constraint).isPlain();
                    case FOREIGN_KEY -> isSayableKey(constraint);
                    case EXCLUSION -> false;
                };
    }

    /// A key to a table without an entity stays, unless its columns point elsewhere now.
    private static boolean isReplaced(Constraint constraint, List<Constraint> missing) {
        return constraint.type() == Constraint.Type.FOREIGN_KEY
                && missing.stream()
                        .anyMatch(each -> each.type() == Constraint.Type.FOREIGN_KEY
                                && foreignKey(each)
                                        .columns()
                                        .equals(foreignKey(constraint).columns()));
    }

    private static ForeignKeyFacts foreignKey(Constraint constraint) {
        return Definitions.foreignKey(constraint.id().name(), constraint.definition());
    }

    private boolean isSayableKey(Constraint constraint) {
        ForeignKeyFacts key = foreignKey(constraint);
        return key.isPlain()
                && managedTables.contains(ObjectId.inSchema(
                        Kind.TABLE, key.target().schema(), key.target().name()));
    }

    private void add(Constraint constraint) {
        if (!ServerNames.isHash(constraint.id().name())) {
            draft.put(constraint, made);
            comment(constraint.id(), constraint.id());
            return;
        }
        ObjectId id =
                ObjectId.part(Kind.CONSTRAINT, constraint.id().requiredParent(), ServerNames.readable(constraint));
        Constraint named = new Constraint(
                draft.contains(id) ? constraint.id() : id,
                constraint.type(),
                constraint.definition(),
                constraint.indexOptions(),
                constraint.tablespace(),
                constraint.inherited());
        draft.put(named, made.needs(constraint.id()));
    }

    private void comment(ObjectId said, ObjectId kept) {
        SchemaObject comment = made.find(ObjectId.facet(Kind.COMMENT, said));
        if (said.equals(kept) && comment != null) {
            draft.put(comment, made);
        }
    }
}
