package dev.stemma.operations;

import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.NamespaceOperation.AlterSequence;
import dev.stemma.operations.model.NamespaceOperation.CreateSequence;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Type;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;

/// A sequence, new or changed.
public final class SequenceSpec implements Spec {
    private final QualifiedName sequence;
    private final Purpose purpose;
    private final List<String> options = new ArrayList<>();
    private Guard guard = Guard.STRICT;

    SequenceSpec(QualifiedName sequence, Purpose purpose) {
        this.sequence = sequence;
        this.purpose = purpose;
    }

    /// Whether the sequence is there.
    enum Purpose {
        CREATE,
        ALTER
    }

    /// The type of its numbers; else `bigint`.
    public SequenceSpec as(Type type) {
        return option("AS " + type.sql());
    }

    /// The first number.
    public SequenceSpec startWith(long number) {
        return option("START WITH " + number);
    }

    /// From one number to the next.
    public SequenceSpec incrementBy(long step) {
        return option("INCREMENT BY " + step);
    }

    /// No number is less.
    public SequenceSpec minValue(long number) {
        return option("MINVALUE " + number);
    }

    /// No number is greater.
    public SequenceSpec maxValue(long number) {
        return option("MAXVALUE " + number);
    }

    /// How many numbers a session takes at a time.
    public SequenceSpec cache(long numbers) {
        return option("CACHE " + numbers);
    }

    /// It begins again after the last number.
    public SequenceSpec cycle() {
        return option("CYCLE");
    }

    /// It does not begin again.
    public SequenceSpec noCycle() {
        return option("NO CYCLE");
    }

    /// The next number of a sequence that is there.
    public SequenceSpec restartWith(long number) {
        return option("RESTART WITH " + number);
    }

    /// It goes with this column.
    public SequenceSpec ownedBy(String table, String column) {
        return option("OWNED BY " + QualifiedName.of(table).sql() + "." + Identifiers.quote(column));
    }

    /// It no longer goes with a column.
    public SequenceSpec ownedByNone() {
        return option("OWNED BY NONE");
    }

    /// Nothing happens where there is such a sequence already.
    public SequenceSpec ifNotExists() {
        guard = Guard.LENIENT;
        return this;
    }

    private SequenceSpec option(String sql) {
        options.add(sql);
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return switch (purpose) {
            case CREATE -> new CreateSequence(sequence, options, guard);
            case ALTER -> new AlterSequence(sequence, options);
        };
    }
}
