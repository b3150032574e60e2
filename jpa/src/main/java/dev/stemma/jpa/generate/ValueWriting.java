package dev.stemma.jpa.generate;

import dev.stemma.catalog.Generated;
import dev.stemma.catalog.Identity;
import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.generate.Field.Access;
import dev.stemma.jpa.java.Annotation;
import dev.stemma.jpa.java.Imports;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How the values of columns that are no keys come about.
final class ValueWriting {
    private static final Set<String> COUNTERS =
            Set.of("short", "int", "long", "java.time.Instant", "java.time.LocalDateTime", "java.time.OffsetDateTime");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.OffsetTime",
            "java.time.Instant",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime");

    private final ModelSettings.KnownColumns known;
    private final TypeMapper types;
    private final Sequences sequences;
    private final Initializers initializers;

    ValueWriting(ModelSettings.KnownColumns known, TypeMapper types, Sequences sequences, Initializers initializers) {
        this.known = known;
        this.types = types;
        this.sequences = sequences;
        this.initializers = initializers;
    }

    Writing of(ColumnFacts column, ColumnMapping mapping, Imports imports) {
        Generated generated = column.generated();
        if (generated != null) {
            return generated(generated, column);
        }
        if (objection(column, mapping).isEmpty()) {
            if (known.version().contains(column.name())) {
                return kept("jakarta.persistence.Version", column);
            }
            if (known.createdAt().contains(column.name())) {
                return kept(Types.hibernate("CreationTimestamp"), column);
            }
            if (known.updatedAt().contains(column.name())) {
                return kept(Types.hibernate("UpdateTimestamp"), column);
            }
        }
        Identity identity = column.identity();
        if (identity != null) {
            return identity.always() ? Writing.of(Access.READ, generatedValue()) : orDefault();
        }
        return switch (DefaultValue.of(column)) {
            case DefaultValue.None none -> Writing.of(Access.SET);
            case DefaultValue.Constant constant -> constant(constant, column, mapping, imports);
            case DefaultValue.Worked worked -> orDefault(ColumnAnnotations.defaultOf(worked.sql()));
            case DefaultValue.NextValue next -> numbered(next, column);
        };
    }

    /// Why a column that is known by its name is an ordinary one all the same; empty for all others.
    String objection(ColumnFacts column, ColumnMapping mapping) {
        if (known.version().contains(column.name())) {
            if (!COUNTERS.contains(mapping.type().name())) {
                return "it is not @Version, since that counts, or is a time, and this is '"
                        + column.type().text() + "'";
            }
            return column.isNullable()
                    ? "it is not @Version, since Hibernate takes a row without one for a new one; make it NOT NULL"
                    : "";
        }
        boolean isClock = CLOCKS.contains(mapping.type().name());
        return !isClock
                        && (known.createdAt().contains(column.name())
                                || known.updatedAt().contains(column.name()))
                ? "Hibernate cannot set it, since '" + column.type().text() + "' is no time"
                : "";
    }

    /// Hibernate makes a stored column up to PostgreSQL 17 and a virtual one from 18 on of its own annotation, so a
    /// stored one is spelt out.
    private Writing generated(Generated generated, ColumnFacts column) {
        if (!generated.stored()) {
            return Writing.of(
                    Access.READ,
                    Annotation.of(Types.hibernate("GeneratedColumn")).text("value", generated.expression()));
        }
        String expression = " generated always as (" + generated.expression() + ") stored";
        return Writing.of(
                        Access.READ,
                        generatedValue()
                                .constants("event", "org.hibernate.generator.EventType", List.of("INSERT", "UPDATE")))
                .defined(types.definition(column.type()) + expression);
    }

    /// Hibernate itself keeps the value.
    private static Writing kept(String annotation, ColumnFacts column) {
        List<Annotation> annotations = new ArrayList<>(List.of(Annotation.of(annotation)));
        ColumnAnnotations.columnDefault(column, annotations);
        return Writing.of(Access.READ, annotations);
    }

    private Writing constant(
            DefaultValue.Constant constant, ColumnFacts column, ColumnMapping mapping, Imports imports) {
        String initializer = initializers.of(constant.literal(), column.type(), mapping.type(), imports);
        Annotation columnDefault = ColumnAnnotations.defaultOf(constant.sql());
        return initializer.isEmpty()
                ? orDefault(columnDefault)
                : new Writing(List.of(columnDefault), initializer, Access.SET, null);
    }

    private Writing numbered(DefaultValue.NextValue next, ColumnFacts column) {
        String serial = sequences.serial(next, column);
        return serial == null
                ? orDefault(ColumnAnnotations.defaultOf(next.sql()))
                : orDefault().defined(serial);
    }

    /// What the application does not give, the server does, and Hibernate reads it back.
    private static Writing orDefault(Annotation... more) {
        List<Annotation> annotations = new ArrayList<>(List.of(generatedValue().plain("writable", true)));
        annotations.addAll(List.of(more));
        return Writing.of(Access.SET_OR_DEFAULT, annotations);
    }

    private static Annotation generatedValue() {
        return Annotation.of(Types.hibernate("Generated"));
    }
}
