package dev.stemma.jpa.generate;

import dev.stemma.catalog.Generated;
import dev.stemma.jpa.facts.CheckFacts;
import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.EnumFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.SequenceFacts;
import dev.stemma.jpa.facts.SqlType;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.generate.EntityShape.Member;
import dev.stemma.jpa.java.Annotation;
import dev.stemma.jpa.java.Imports;
import dev.stemma.jpa.java.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/// Fields that hold one column.
final class BasicFields {
    private static final Map<String, String> SERIAL =
            Map.of("smallint", "smallserial", "integer", "serial", "bigint", "bigserial");

    private final ModelSource source;
    private final ModelSettings settings;
    private final TypeMapper types;
    private final SortedSet<Unmapped> unmapped;

    BasicFields(ModelSource source, ModelSettings settings, TypeMapper types, SortedSet<Unmapped> unmapped) {
        this.source = source;
        this.settings = settings;
        this.types = types;
        this.unmapped = unmapped;
    }

    Field field(TableFacts table, Member.Basic member, List<CheckFacts> checks, Imports imports) {
        ColumnFacts column = member.column();
        ColumnMapping mapping = types.map(column);
        remark(table, column, mapping);
        List<Annotation> annotations = new ArrayList<>();
        Written written = written(member, mapping, annotations, imports);
        annotations.addAll(mapping.annotations());
        Generated generated = column.generated();
        ColumnMapping shown =
                generated == null ? shown(member, mapping) : generated(generated, column, mapping, annotations);
        Annotation columnAnnotation = ColumnAnnotations.column(member, shown, generated != null, checks);
        if (columnAnnotation.hasArguments()) {
            annotations.add(columnAnnotation);
        }
        boolean isBoxed = column.isNullable() || member.isKey() || written.isLate();
        JavaType type = isBoxed ? mapping.type().boxed() : mapping.type();
        return new Field(
                member.field(),
                type,
                annotations,
                written.initializer(),
                column.comment(),
                written.isSettable() && !table.isView(),
                column.isNullable() && !member.isKey());
    }

    private ColumnMapping shown(Member.Basic member, ColumnMapping mapping) {
        ColumnFacts column = member.column();
        boolean isSerial = !member.isKey()
                && DefaultValue.of(column) instanceof DefaultValue.NextValue next
                && isSerial(next, column);
        return isSerial ? mapping.defined(SERIAL.getOrDefault(column.type().text(), "")) : mapping;
    }

    /// A part of a key of several columns.
    Field part(TableFacts table, Member.Basic member, Imports imports) {
        ColumnFacts column = member.column();
        ColumnMapping mapping = types.map(column);
        remark(table, column, mapping);
        List<Annotation> annotations = new ArrayList<>();
        ColumnAnnotations.columnDefault(column, annotations);
        annotations.addAll(mapping.annotations());
        Annotation columnAnnotation = ColumnAnnotations.column(member, mapping, false, List.of());
        if (columnAnnotation.hasArguments()) {
            annotations.add(columnAnnotation);
        }
        return new Field(member.field(), mapping.type().boxed(), annotations, "", column.comment(), false, false);
    }

    /// @param isLate whether the value is there only after the row was written
    private record Written(String initializer, boolean isSettable, boolean isLate) {
        static final Written BY_SERVER = new Written("", false, true);
        static final Written BY_APPLICATION = new Written("", true, false);
    }

    private Written written(Member.Basic member, ColumnMapping mapping, List<Annotation> annotations, Imports imports) {
        ColumnFacts column = member.column();
        if (member.isKey()) {
            annotations.add(Annotation.of(Types.jpa("Id")));
            return key(member, mapping, annotations, imports);
        }
        if (column.generated() != null) {
            return Written.BY_SERVER;
        }
        ModelSettings.KnownColumns known = settings.knownColumns();
        if (known.version().contains(column.name()) && isCounter(mapping.type())) {
            annotations.add(Annotation.of(Types.jpa("Version")));
            ColumnAnnotations.columnDefault(column, annotations);
            return new Written("", false, false);
        }
        if (known.createdAt().contains(column.name())) {
            annotations.add(Annotation.of(Types.hibernate("CreationTimestamp")));
            ColumnAnnotations.columnDefault(column, annotations);
            return Written.BY_SERVER;
        }
        if (known.updatedAt().contains(column.name())) {
            annotations.add(Annotation.of(Types.hibernate("UpdateTimestamp")));
            ColumnAnnotations.columnDefault(column, annotations);
            return Written.BY_SERVER;
        }
        return byDefault(column, mapping, annotations, imports);
    }

    private static boolean isCounter(JavaType type) {
        return List.of(
                        "short",
                        "int",
                        "long",
                        "java.time.Instant",
                        "java.time.LocalDateTime",
                        "java.time.OffsetDateTime")
                .contains(type.name());
    }

    private Written byDefault(
            ColumnFacts column, ColumnMapping mapping, List<Annotation> annotations, Imports imports) {
        if (column.identity() != null) {
            annotations.add(Annotation.of(Types.hibernate("Generated")));
            return Written.BY_SERVER;
        }
        return switch (DefaultValue.of(column)) {
            case DefaultValue.None none -> Written.BY_APPLICATION;
            case DefaultValue.Constant constant -> constant(constant, column, mapping, annotations, imports);
            case DefaultValue.Worked worked -> byServer(worked.sql(), annotations);
            case DefaultValue.NextValue next -> numbered(next, column, annotations);
        };
    }

    /// A column that is no key but numbers the rows all the same.
    private Written numbered(DefaultValue.NextValue next, ColumnFacts column, List<Annotation> annotations) {
        if (!isSerial(next, column)) {
            return byServer(next.sql(), annotations);
        }
        annotations.add(Annotation.of(Types.hibernate("Generated")));
        return Written.BY_SERVER;
    }

    private boolean isSerial(DefaultValue.NextValue next, ColumnFacts column) {
        TableName name = SqlType.parse(next.sequence()).userType();
        SequenceFacts sequence = name == null ? null : source.sequences().get(name);
        return sequence != null
                && sequence.isSerial()
                && column.name().equals(sequence.ownerColumn())
                && SERIAL.containsKey(column.type().text());
    }

    private static Written byServer(String sql, List<Annotation> annotations) {
        annotations.add(Annotation.of(Types.hibernate("Generated")));
        annotations.add(ColumnAnnotations.defaultOf(sql));
        return Written.BY_SERVER;
    }

    private Written constant(
            DefaultValue.Constant constant,
            ColumnFacts column,
            ColumnMapping mapping,
            List<Annotation> annotations,
            Imports imports) {
        String initializer = initializer(constant.literal(), column.type(), mapping.type(), imports);
        if (initializer.isEmpty()) {
            return byServer(constant.sql(), annotations);
        }
        annotations.add(ColumnAnnotations.defaultOf(constant.sql()));
        return new Written(initializer, true, false);
    }

    private String initializer(String literal, SqlType sqlType, JavaType type, Imports imports) {
        String simple = DefaultValue.initializer(literal, type);
        if (simple != null) {
            return simple;
        }
        TableName userType = sqlType.userType();
        EnumFacts enumFacts = userType == null ? null : source.enums().get(userType);
        if (enumFacts != null && enumFacts.labels().contains(literal)) {
            return type.text(imports) + "."
                    + EnumWriter.constants(enumFacts).get(enumFacts.labels().indexOf(literal));
        }
        boolean isEmpty = literal.equals("{}") || literal.equals("[]");
        return switch (type.name()) {
            case Types.LIST -> isEmpty ? "new " + imports.name("java.util.ArrayList") + "<>()" : "";
            case Types.MAP -> isEmpty ? "new " + imports.name("java.util.LinkedHashMap") + "<>()" : "";
            case Types.BIG_DECIMAL -> "new " + imports.name(Types.BIG_DECIMAL) + "(\"" + literal + "\")";
            default -> "";
        };
    }

    private Written key(Member.Basic member, ColumnMapping mapping, List<Annotation> annotations, Imports imports) {
        ColumnFacts column = member.column();
        if (column.identity() != null) {
            annotations.add(generated("IDENTITY"));
            return Written.BY_SERVER;
        }
        return switch (DefaultValue.of(column)) {
            case DefaultValue.None none -> Written.BY_APPLICATION;
            case DefaultValue.Constant constant -> constant(constant, column, mapping, annotations, imports);
            case DefaultValue.NextValue next -> sequence(next, annotations);
            case DefaultValue.Worked worked -> workedKey(worked, mapping, annotations);
        };
    }

    private static Written workedKey(DefaultValue.Worked worked, ColumnMapping mapping, List<Annotation> annotations) {
        boolean isRandomUuid = mapping.type().name().equals(Types.UUID)
                && worked.sql().matches("(\\w+\\.)?(gen_random_uuid|uuid_generate_v4|uuidv4)\\(\\)");
        annotations.add(isRandomUuid ? generated("UUID") : Annotation.of(Types.hibernate("Generated")));
        annotations.add(ColumnAnnotations.defaultOf(worked.sql()));
        return Written.BY_SERVER;
    }

    private Written sequence(DefaultValue.NextValue next, List<Annotation> annotations) {
        TableName name = SqlType.parse(next.sequence()).userType();
        SequenceFacts sequence = name == null ? null : source.sequences().get(name);
        if (name == null || sequence == null) {
            return byServer(next.sql(), annotations);
        }
        if (!SqlNames.quoted(name.name()).equals(name.name())) {
            // Hibernate's validation does not find a sequence whose name needs quotes; the column numbers itself as
            // well.
            annotations.add(generated("IDENTITY"));
            return Written.BY_SERVER;
        }
        annotations.add(generated("SEQUENCE").text("generator", name.name()));
        Annotation generator = Annotation.of(Types.jpa("SequenceGenerator"))
                .text("name", name.name())
                .text("sequenceName", SqlNames.quoted(name.name()));
        if (!name.schema().equals(settings.defaultSchema())) {
            generator.text("schema", SqlNames.quoted(name.schema()));
        }
        if (sequence.options().start() != 1) {
            generator.plain("initialValue", sequence.options().start());
        }
        annotations.add(generator.plain("allocationSize", sequence.options().increment()));
        annotations.add(ColumnAnnotations.defaultOf(next.sql()));
        return Written.BY_SERVER;
    }

    private static Annotation generated(String strategy) {
        return Annotation.of(Types.jpa("GeneratedValue")).constant("strategy", Types.jpa("GenerationType"), strategy);
    }

    /// Hibernate makes a stored column up to PostgreSQL 17 and a virtual one from 18 on of its own annotation, so a
    /// stored one is spelt out.
    private ColumnMapping generated(
            Generated generated, ColumnFacts column, ColumnMapping mapping, List<Annotation> annotations) {
        if (!generated.stored()) {
            annotations.add(Annotation.of(Types.hibernate("GeneratedColumn")).text("value", generated.expression()));
            return mapping;
        }
        annotations.add(Annotation.of(Types.hibernate("Generated"))
                .constants("event", "org.hibernate.generator.EventType", List.of("INSERT", "UPDATE")));
        return mapping.defined(
                types.definition(column.type()) + " generated always as (" + generated.expression() + ") stored");
    }

    private void remark(TableFacts table, ColumnFacts column, ColumnMapping mapping) {
        if (mapping.isText()) {
            unmapped.add(new Unmapped(
                    "column " + table.name() + "." + column.name(),
                    "there is no class for '" + column.type().text()
                            + "', so it is a String in the server's notation"));
        }
    }
}
