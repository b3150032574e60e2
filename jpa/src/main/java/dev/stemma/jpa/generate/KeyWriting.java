package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.generate.Field.Access;
import dev.stemma.jpa.java.Annotation;
import dev.stemma.jpa.java.Imports;
import java.util.ArrayList;
import java.util.List;

/// How keys come about.
final class KeyWriting {
    private final Sequences sequences;
    private final Initializers initializers;

    KeyWriting(Sequences sequences, Initializers initializers) {
        this.sequences = sequences;
        this.initializers = initializers;
    }

    Writing of(ColumnFacts column, ColumnMapping mapping, Imports imports) {
        if (column.identity() != null) {
            return key(Access.READ, List.of(ColumnAnnotations.generatedValue("IDENTITY")));
        }
        return switch (DefaultValue.of(column)) {
            case DefaultValue.None none -> key(Access.SET, List.of());
            case DefaultValue.Constant constant ->
                new Writing(
                        key(Access.SET, List.of(ColumnAnnotations.defaultOf(constant.sql())))
                                .annotations(),
                        initializers.of(constant.literal(), column.type(), mapping.type(), imports),
                        Access.SET,
                        null);
            case DefaultValue.NextValue next -> numbered(next);
            case DefaultValue.Worked worked -> worked(worked, mapping);
        };
    }

    private Writing numbered(DefaultValue.NextValue next) {
        List<Annotation> generator = sequences.generator(next);
        return key(
                Access.READ, generator.isEmpty() ? List.of(ColumnAnnotations.generatedValue("IDENTITY")) : generator);
    }

    private static Writing worked(DefaultValue.Worked worked, ColumnMapping mapping) {
        boolean isRandomUuid = mapping.type().name().equals(Types.UUID)
                && worked.sql().matches("(\\w+\\.)?(gen_random_uuid|uuid_generate_v4|uuidv4)\\(\\)");
        Annotation generation =
                isRandomUuid ? ColumnAnnotations.generatedValue("UUID") : Annotation.of(Types.hibernate("Generated"));
        return key(Access.READ, List.of(generation, ColumnAnnotations.defaultOf(worked.sql())));
    }

    private static Writing key(Access access, List<Annotation> annotations) {
        List<Annotation> all = new ArrayList<>(List.of(Annotation.of(Types.jpa("Id"))));
        all.addAll(annotations);
        return Writing.of(access, all);
    }
}
