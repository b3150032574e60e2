package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Sequence;
import dev.stemma.catalog.SequenceOptions;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.List;

/// Sequences and whose they are.
final class SequenceWriter {
    private SequenceWriter() {}

    static List<Step> create(Sequence sequence) {
        String words = sequence.unlogged() ? "CREATE UNLOGGED SEQUENCE " : "CREATE SEQUENCE ";
        List<String> clauses = clauses(sequence.options());
        String type = sequence.options().type();
        if (!type.equals("bigint")) {
            clauses.addFirst("AS " + type);
        }
        String tail = clauses.isEmpty() ? "" : "\n    " + String.join("\n    ", clauses);
        return List.of(Step.of(sequence.id(), "create", words + Names.sql(sequence.id()) + tail));
    }

    static List<Step> drop(Sequence sequence) {
        return List.of(Step.of(
                sequence.id(),
                "drop",
                "DROP SEQUENCE " + Names.sql(sequence.id()),
                Hazards.deletesData("the position of the sequence is lost")));
    }

    static List<Step> alter(Sequence from, Sequence to) {
        List<Step> steps = new ArrayList<>();
        List<String> clauses = changes(from.options(), to.options(), "");
        String head = "ALTER SEQUENCE " + Names.sql(to.id());
        if (!clauses.isEmpty()) {
            steps.addAll(Counting.intoBounds(to.id(), Names.sql(to.id()), from.options(), to.options()));
            Step change = Step.of(
                    to.id(),
                    "change how it counts",
                    head + " " + String.join(" ", clauses),
                    Hazards.blocksWrites("nextval waits until the transaction ends"));
            steps.add(Counting.held(change, from.options(), to.options()));
        }
        if (from.unlogged() != to.unlogged()) {
            steps.add(Step.of(to.id(), "change persistence", head + (to.unlogged() ? " SET UNLOGGED" : " SET LOGGED")));
        }
        return steps;
    }

    static Step own(SequenceOwner owner) {
        ObjectId sequence = owner.id().requiredParent();
        ObjectId column = owner.column();
        return Step.of(
                sequence,
                "belongs to " + column.path(),
                "ALTER SEQUENCE " + Names.sql(sequence) + " OWNED BY " + Names.sql(column.requiredParent()) + "."
                        + Names.quote(column.name()));
    }

    static Step disown(SequenceOwner owner) {
        ObjectId sequence = owner.id().requiredParent();
        return Step.of(sequence, "belongs to no column", "ALTER SEQUENCE " + Names.sql(sequence) + " OWNED BY NONE");
    }

    /// What differs from what a sequence of the type does anyway.
    static List<String> clauses(SequenceOptions options) {
        boolean descending = options.increment() < 0;
        SequenceOptions usual = usual(options.type(), descending);
        // Where nobody says where to begin, it is at the first bound, whatever that is.
        long start = descending ? options.maximum() : options.minimum();
        return changes(usual.withStart(start), options, "");
    }

    /// The clauses that turn one into the other; `prefix` is `SET ` for identity columns.
    static List<String> changes(SequenceOptions from, SequenceOptions to, String prefix) {
        List<String> clauses = new ArrayList<>();
        SequenceOptions usualFrom = usual(from.type(), from.increment() < 0);
        SequenceOptions usualTo = usual(to.type(), to.increment() < 0);
        if (!from.type().equals(to.type()) && prefix.isEmpty()) {
            clauses.add("AS " + to.type());
        }
        if (from.increment() != to.increment()) {
            clauses.add(prefix + "INCREMENT BY " + to.increment());
        }
        // A bound that nobody set follows the type by itself, but not the direction.
        boolean sameWay = from.increment() < 0 == to.increment() < 0;
        boolean usualMinimum = sameWay && from.minimum() == usualFrom.minimum() && to.minimum() == usualTo.minimum();
        if (from.minimum() != to.minimum() && !usualMinimum) {
            clauses.add(prefix + "MINVALUE " + to.minimum());
        }
        boolean usualMaximum = sameWay && from.maximum() == usualFrom.maximum() && to.maximum() == usualTo.maximum();
        if (from.maximum() != to.maximum() && !usualMaximum) {
            clauses.add(prefix + "MAXVALUE " + to.maximum());
        }
        if (from.start() != to.start()) {
            clauses.add(prefix + "START WITH " + to.start());
        }
        if (Counting.beginsAgain(from, to)) {
            clauses.add("RESTART WITH " + to.start());
        }
        if (from.cache() != to.cache()) {
            clauses.add(prefix + "CACHE " + to.cache());
        }
        if (from.cycles() != to.cycles()) {
            clauses.add(prefix + (to.cycles() ? "CYCLE" : "NO CYCLE"));
        }
        return clauses;
    }

    private static SequenceOptions usual(String type, boolean descending) {
        long largest = switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
        return descending
                ? new SequenceOptions(type, -1, 1, -largest - 1, -1, 1, false)
                : new SequenceOptions(type, 1, 1, 1, largest, 1, false);
    }
}
