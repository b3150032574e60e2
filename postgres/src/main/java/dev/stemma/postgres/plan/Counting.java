package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Sequence;
import dev.stemma.catalog.SequenceOptions;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazards;
import dev.stemma.sql.Identifiers;
import dev.stemma.sql.Literals;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a sequence goes on when it begins to number a column that is there already: a number that a row has would be
/// refused at the next insert.
final class Counting {
    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

    private Counting() {}

    /// Where the old sequence stood.
    static Step goOn(ObjectId about, String sequence, String old) {
        return Step.of(
                about,
                "go on counting where the old sequence stood",
                "SELECT pg_catalog.setval(" + Literals.quote(sequence) + ", last_value, is_called) FROM " + old);
    }

    /// Behind the rows, for a column that becomes an identity column.
    static List<Step> behindRows(Identity identity, Scene scene) {
        String sequence = Identifiers.qualified(identity.sequenceSchema(), identity.sequenceName());
        return behindRows(identity.id().requiredParent(), sequence, identity.options(), scene);
    }

    /// Behind the rows, for a column that gets a sequence of its own.
    static List<Step> behindRows(SequenceOwner owner, Scene scene) {
        ObjectId id = owner.id().requiredParent();
        boolean isNew = scene.fate(id) == Fate.CREATE;
        return isNew && scene.wanted(id) instanceof Sequence sequence
                ? behindRows(owner.column(), Names.sql(id), sequence.options(), scene)
                : List.of();
    }

    private static List<Step> behindRows(ObjectId column, String sequence, SequenceOptions options, Scene scene) {
        ObjectId table = column.requiredParent();
        // The rows of a foreign table are elsewhere, and may not be within reach.
        boolean hasRows = scene.stands(table)
                && !scene.after().isForeign(table)
                && scene.stands(column)
                && scene.wanted(column) instanceof Column numbered
                && NUMBERS.contains(numbered.type());
        if (!hasRows) {
            return List.of();
        }
        boolean upwards = options.increment() > 0;
        String last = (upwards ? "max(" : "min(") + Names.quote(column.name()) + ")";
        String first = Long.toString(options.start());
        String range = upwards ? first + " AND " + options.maximum() : options.minimum() + " AND " + first;
        Step step = Step.of(
                table,
                "number behind its rows",
                "SELECT pg_catalog.setval(" + Literals.quote(sequence) + ", " + last + ") FROM " + Names.sql(table)
                        + " HAVING " + last + " BETWEEN " + range);
        Hazard scan = Hazards.scans("the last number of " + column.path() + " is looked for");
        return List.of(leadsKey(column, scene) ? step : step.with(scan));
    }

    /// The position must lie within the new bounds; where it stands is not known here, where it began is.
    static boolean beginsAgain(SequenceOptions from, SequenceOptions to) {
        return (from.start() < to.minimum() || from.start() > to.maximum()) && !mayGoOn(from, to);
    }

    /// Whether a sequence that began before its new bounds may be within them by now: then it goes on from there, since
    /// the numbers from the bound to there are given away.
    static boolean mayGoOn(SequenceOptions from, SequenceOptions to) {
        boolean upwards = to.increment() > 0;
        boolean sameWay = upwards == from.increment() > 0;
        boolean before = upwards ? from.start() < to.minimum() : from.start() > to.maximum();
        boolean meets = from.minimum() <= to.maximum() && to.minimum() <= from.maximum();
        return sameWay && before && meets;
    }

    /// The server refuses bounds that the position does not lie within.
    static List<Step> intoBounds(ObjectId about, String sequence, SequenceOptions from, SequenceOptions to) {
        if (!mayGoOn(from, to)) {
            return List.of();
        }
        boolean upwards = to.increment() > 0;
        long bound = upwards ? to.minimum() : to.maximum();
        boolean fits = from.minimum() <= to.start() && to.start() <= from.maximum();
        return List.of(Step.of(
                about,
                "count within the new bounds",
                "SELECT pg_catalog.setval(" + Literals.quote(sequence) + ", " + (fits ? to.start() : bound)
                        + ", false) FROM " + sequence + " WHERE last_value " + (upwards ? "< " : "> ") + bound));
    }

    /// The change, with what may stop it where bounds come closer.
    static Step held(Step change, SequenceOptions from, SequenceOptions to) {
        boolean closer = to.minimum() > from.minimum() || to.maximum() < from.maximum();
        return closer && !beginsAgain(from, to)
                ? change.with(Hazards.mayFail("a sequence that has counted beyond the new bounds stops it"))
                : change;
    }

    /// Whether the index of a key tells the last number.
    private static boolean leadsKey(ObjectId column, Scene scene) {
        Pattern first =
                Pattern.compile("^(PRIMARY KEY|UNIQUE)[^(]*\\(" + Pattern.quote(Names.quote(column.name())) + "[,)]");
        return Inheritances.parts(scene.from(), column.requiredParent()).stream()
                .anyMatch(part -> part instanceof Constraint key
                        && scene.stands(key.id())
                        && first.matcher(key.definition()).find());
    }
}
