package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.SequenceFacts;
import dev.stemma.jpa.facts.SqlType;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.java.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Columns that number their rows by a sequence.
final class Sequences {
    private static final Map<String, String> SERIAL =
            Map.of("smallint", "smallserial", "integer", "serial", "bigint", "bigserial");

    private final ModelSource source;
    private final ModelSettings settings;

    Sequences(ModelSource source, ModelSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    /// `bigserial`, where that makes the column, its sequence and its default; else null.
    @Nullable
    String serial(DefaultValue.NextValue next, ColumnFacts column) {
        SequenceFacts sequence = find(next);
        boolean isSerial =
                sequence != null && sequence.isSerial() && column.name().equals(sequence.ownerColumn());
        return isSerial ? SERIAL.get(column.type().text()) : null;
    }

    /// The annotations of a key; none where the sequence cannot be named.
    List<Annotation> generator(DefaultValue.NextValue next) {
        SequenceFacts sequence = find(next);
        // Hibernate's validation does not find a sequence whose name needs quotes; the column numbers itself as well.
        if (sequence == null
                || !SqlNames.quoted(sequence.name().name())
                        .equals(sequence.name().name())) {
            return List.of();
        }
        String name = sequence.name().name();
        Annotation generator =
                Annotation.of(Types.jpa("SequenceGenerator")).text("name", name).text("sequenceName", name);
        if (!sequence.name().schema().equals(settings.defaultSchema())) {
            generator.text("schema", SqlNames.quoted(sequence.name().schema()));
        }
        if (sequence.options().start() != 1) {
            generator.plain("initialValue", sequence.options().start());
        }
        generator.plain("allocationSize", sequence.options().increment());
        List<Annotation> result = new ArrayList<>();
        result.add(ColumnAnnotations.generatedValue("SEQUENCE").text("generator", name));
        result.add(generator);
        result.add(ColumnAnnotations.defaultOf(next.sql()));
        return result;
    }

    private @Nullable SequenceFacts find(DefaultValue.NextValue next) {
        TableName name = SqlType.parse(next.sequence()).userType();
        return name == null ? null : source.sequences().get(name);
    }
}
