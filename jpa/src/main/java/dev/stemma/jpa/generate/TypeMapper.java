package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.SqlType;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.generate.ColumnMapping.Size;
import dev.stemma.jpa.java.Annotation;
import dev.stemma.jpa.java.JavaType;
import java.util.List;
import java.util.Map;

/// Finds the class for a column's type, and what Hibernate must be told so that it makes the same type again.
final class TypeMapper {
    private static final Map<String, String> SHORT = Map.of(
            "character varying", "varchar",
            "bit varying", "varbit",
            "timestamp without time zone", "timestamp",
            "timestamp with time zone", "timestamptz",
            "time without time zone", "time",
            "time with time zone", "timetz");

    /// What the driver calls them, where neither their name nor the short one is it.
    private static final Map<String, String> INTERNAL = Map.of("character", "bpchar");

    /// Types of this schema are found without its name; those of a default schema that Hibernate alone knows are not.
    private static final String EVERYWHERE = "public.";

    /// Types of elements whose arrays Hibernate reads and writes by itself.
    private static final List<String> ARRAY_ELEMENTS = List.of(
            "boolean",
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "numeric",
            "character varying",
            "text",
            "uuid",
            "date",
            "timestamp without time zone",
            "timestamp with time zone");

    private final ModelSource source;
    private final ModelSettings settings;
    private final ClassDirectory classes;

    TypeMapper(ModelSource source, ModelSettings settings, ClassDirectory classes) {
        this.source = source;
        this.settings = settings;
        this.classes = classes;
    }

    ColumnMapping map(ColumnFacts column) {
        SqlType type = column.type();
        boolean isList = isJson(type) && settings.json() == ModelSettings.Json.STRUCTURE && holdsList(column);
        ColumnMapping mapping =
                isList ? json(type).withType(JavaType.of(Types.LIST, JavaType.of(Types.OBJECT))) : map(type);
        if (column.collation() == null) {
            return mapping;
        }
        String definition = mapping.definition() == null ? definition(type) : mapping.definition();
        return mapping.defined(definition + " collate " + column.collation());
    }

    ColumnMapping map(SqlType type) {
        if (type.isArray()) {
            return array(type);
        }
        TableName name = type.userType();
        return name == null ? builtIn(type) : userType(type, name);
    }

    /// The type as a column definition names it.
    String definition(SqlType type) {
        String text = type.text();
        if (type.schema() != null) {
            return text.startsWith(EVERYWHERE) ? text.substring(EVERYWHERE.length()) : text;
        }
        String brief = SHORT.get(type.name());
        if (brief == null) {
            return text;
        }
        return brief + modifiers(type) + (type.isArray() ? "[]" : "");
    }

    private static String modifiers(SqlType type) {
        return type.modifiers().isEmpty() ? "" : "(" + String.join(", ", type.modifiers()) + ")";
    }

    private ColumnMapping array(SqlType type) {
        SqlType element = type.element();
        if (element.schema() != null || !ARRAY_ELEMENTS.contains(element.name())) {
            return asText(type);
        }
        JavaType list = JavaType.of(Types.LIST, map(element).type().boxed());
        return new ColumnMapping(list, List.of(), List.of(), definition(type), false);
    }

    private ColumnMapping userType(SqlType type, TableName name) {
        ClassName enumClass = classes.find(name);
        if (source.enums().containsKey(name) && enumClass != null) {
            return ColumnMapping.of(enumClass.qualified())
                    .with(
                            Annotation.of(Types.jpa("Enumerated")).constant("value", Types.jpa("EnumType"), "STRING"),
                            jdbcType("NAMED_ENUM"))
                    .defined(definition(type));
        }
        SqlType base = source.domains().get(name);
        return base == null || map(base).isText() ? asText(type) : map(base).defined(driverName(type));
    }

    private ColumnMapping builtIn(SqlType type) {
        return switch (type.name()) {
            case "boolean" -> ColumnMapping.of("boolean");
            case "smallint" -> ColumnMapping.of("short");
            case "integer" -> ColumnMapping.of("int");
            case "bigint" -> ColumnMapping.of("long");
            case "real" -> ColumnMapping.of("float");
            case "double precision" -> ColumnMapping.of("double");
            case "numeric" -> numeric(type);
            case "text" -> ColumnMapping.of(Types.STRING).defined("text");
            case "character varying" -> string(type, ColumnMapping.of(Types.STRING));
            case "character" -> string(type, ColumnMapping.of(Types.STRING).with(jdbcType("CHAR")));
            case "char" -> ColumnMapping.of(Types.STRING).with(jdbcType("CHAR")).defined(type.text());
            case "uuid" -> ColumnMapping.of(Types.UUID);
            case "bytea" -> ColumnMapping.of("byte[]");
            case "inet" -> ColumnMapping.of("java.net.InetAddress");
            case "json", "jsonb" -> json(type);
            default -> time(type);
        };
    }

    private ColumnMapping time(SqlType type) {
        return switch (type.name()) {
            case "date" -> ColumnMapping.of("java.time.LocalDate");
            case "time without time zone" -> precise(type, ColumnMapping.of("java.time.LocalTime"));
            case "time with time zone" -> precise(type, ColumnMapping.of("java.time.OffsetTime"));
            case "timestamp without time zone" -> precise(type, ColumnMapping.of("java.time.LocalDateTime"));
            case "timestamp with time zone" -> precise(type, ColumnMapping.of(pointInTime()));
            case "interval" ->
                ColumnMapping.of("java.time.Duration")
                        .with(jdbcType("INTERVAL_SECOND"))
                        .defined(interval(type));
            default -> asText(type);
        };
    }

    /// The fields that limit an interval (`interval day to second`) are nothing that Hibernate's validation knows.
    private static String interval(SqlType type) {
        return type.modifiers().isEmpty()
                ? "interval"
                : "interval(" + type.modifiers().getFirst() + ")";
    }

    private String pointInTime() {
        return settings.timestamps() == ModelSettings.Timestamps.INSTANT
                ? "java.time.Instant"
                : "java.time.OffsetDateTime";
    }

    private ColumnMapping precise(SqlType type, ColumnMapping mapping) {
        Integer precision = type.modifier(0);
        return precision == null
                ? mapping.defined(definition(type))
                : mapping.sized(new Size("secondPrecision", precision));
    }

    private ColumnMapping numeric(SqlType type) {
        ColumnMapping mapping = ColumnMapping.of(Types.BIG_DECIMAL);
        Integer precision = type.modifier(0);
        Integer scale = type.modifier(1);
        return precision == null || scale == null || scale < 0 || scale > precision
                ? mapping.defined(type.text())
                : mapping.sized(new Size("precision", precision), new Size("scale", scale));
    }

    private ColumnMapping string(SqlType type, ColumnMapping mapping) {
        Integer length = type.modifier(0);
        return length == null ? mapping.defined(definition(type)) : mapping.sized(new Size("length", length));
    }

    private ColumnMapping json(SqlType type) {
        if (settings.json() == ModelSettings.Json.STRING) {
            return asText(type).onRequest();
        }
        ColumnMapping mapping = ColumnMapping.of(Types.MAP)
                .withType(JavaType.of(Types.MAP, JavaType.of(Types.STRING), JavaType.of(Types.OBJECT)))
                .with(jdbcType("JSON"));
        return type.name().equals("jsonb") ? mapping : mapping.defined("json");
    }

    private static boolean isJson(SqlType type) {
        return type.schema() == null
                && !type.isArray()
                && (type.name().equals("jsonb") || type.name().equals("json"));
    }

    /// What a JSON column holds is known by its default, if at all.
    private static boolean holdsList(ColumnFacts column) {
        String value = column.defaultExpression();
        return value != null && value.startsWith("'[");
    }

    /// The server turns text into the type, and the type into text.
    private ColumnMapping asText(SqlType type) {
        Annotation cast = Annotation.of(Types.hibernate("ColumnTransformer"))
                .text("write", "cast(? as " + definition(type) + ")");
        return new ColumnMapping(JavaType.of(Types.STRING), List.of(cast), List.of(), driverName(type), true);
    }

    /// The type as the driver names it, which is what Hibernate compares where it knows no better: `_text` is an array,
    /// and a type of another schema has its quotes.
    private String driverName(SqlType type) {
        String brief = type.schema() == null ? SHORT.getOrDefault(type.name(), type.name()) : type.name();
        String name = type.isArray() ? "_" + INTERNAL.getOrDefault(brief, brief) : brief;
        boolean isElsewhere = type.schema() != null && !EVERYWHERE.equals(type.schema() + ".");
        if (isElsewhere) {
            return '"' + type.schema() + "\".\"" + name + '"';
        }
        return type.isArray() ? SqlNames.quoted(name) + arrayModifiers(type) : definition(type);
    }

    /// Under its internal name, an interval takes a set of fields before its precision: this is the set of all.
    private static String arrayModifiers(SqlType type) {
        boolean isInterval = type.schema() == null && type.name().equals("interval");
        return isInterval && !type.modifiers().isEmpty()
                ? "(32767, " + type.modifiers().getFirst() + ")"
                : modifiers(type);
    }

    private static Annotation jdbcType(String code) {
        return Annotation.of(Types.hibernate("JdbcTypeCode")).constant("value", "org.hibernate.type.SqlTypes", code);
    }
}
