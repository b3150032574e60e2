package dev.stemma.jpa.managed;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.jpa.facts.Definitions;
import dev.stemma.jpa.facts.IndexFacts;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an entity says about the indexes of a table that the database has already.
final class IndexMerge {
    private final Draft draft;
    private final Catalog made;

    IndexMerge(Draft draft, Catalog made) {
        this.draft = draft;
        this.made = made;
    }

    void merge(ObjectId table, List<Index> said) {
        List<Index> left = new ArrayList<>();
        draft.parts(table, Kind.INDEX).forEach(object -> left.add((Index) object));
        List<Index> missing = new ArrayList<>();
        for (Index each : said) {
            Index same = sameIn(left, each);
            if (same == null) {
                missing.add(each);
            } else {
                left.remove(same);
            }
        }
        left.stream()
                .filter(index -> !isTakenFor(table, index))
                .filter(IndexMerge::isSayable)
                .forEach(index -> draft.remove(index.id()));
        missing.forEach(this::add);
    }

    private static @Nullable Index sameIn(List<Index> candidates, Index said) {
        boolean isAnonymous = ServerNames.isHash(said.id().name());
        for (Index each : candidates) {
            boolean isSame = isAnonymous
                    ? withoutName(each).equals(withoutName(said))
                    : each.id().equals(said.id()) && definition(each).equals(definition(said));
            if (isSame) {
                return each;
            }
        }
        return null;
    }

    /// The index of a partitioned table is printed as if its partitions had none.
    private static String definition(Index index) {
        return index.definition().replaceFirst(" ON ONLY ", " ON ");
    }

    private static IndexFacts withoutName(Index index) {
        IndexFacts facts = facts(index);
        return new IndexFacts("", facts.isUnique(), facts.isPlain(), facts.columns(), facts.options(), "");
    }

    /// A unique index is what Hibernate says as a unique constraint.
    private boolean isTakenFor(ObjectId table, Index index) {
        if (!index.unique()) {
            return false;
        }
        List<String> columns = facts(index).columns().stream()
                .map(IndexFacts.IndexColumn::name)
                .toList();
        return made.objects().values().stream()
                .anyMatch(object -> object instanceof dev.stemma.catalog.Constraint constraint
                        && table.equals(constraint.id().parent())
                        && constraint.type() == dev.stemma.catalog.Constraint.Type.UNIQUE
                        && Definitions.unique("", constraint.definition())
                                .columns()
                                .equals(columns));
    }

    /// Partial indexes and such can be said, but mostly are not; whoever wants them gone says so elsewhere.
    private static boolean isSayable(Index index) {
        IndexFacts facts = facts(index);
        return facts.isSayable() && facts.options().isEmpty();
    }

    private void add(Index index) {
        if (!ServerNames.isHash(index.id().name())) {
            draft.put(index, made);
            return;
        }
        ObjectId table = index.id().requiredParent();
        String name = ServerNames.readable(table.name(), facts(index));
        ObjectId id = ObjectId.part(Kind.INDEX, table, name);
        String definition = index.definition()
                .replaceFirst(
                        "INDEX "
                                + java.util.regex.Pattern.quote(
                                        Identifiers.quote(index.id().name())) + " ON",
                        "INDEX " + java.util.regex.Matcher.quoteReplacement(Identifiers.quote(name)) + " ON");
        Index named = new Index(id, definition, index.unique(), index.valid(), index.tablespace(), index.statistics());
        draft.put(named, made.needs(index.id()));
    }

    private static IndexFacts facts(Index index) {
        return Definitions.index(index.id().name(), index.definition());
    }
}
