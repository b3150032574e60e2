package dev.stemma.jpa.generate;

import dev.stemma.catalog.Identity;
import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.SqlType;
import dev.stemma.jpa.java.Imports;
import dev.stemma.jpa.java.JavaType;
import dev.stemma.jpa.java.Literals;
import java.util.Set;

/// A column of a record: its class, and the code that describes it.
final class RecordColumn {
    /// What the driver itself makes of a column, and takes for one.
    private static final Set<String> KNOWN_TO_DRIVER = Set.of(
            "java.lang.Boolean",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.util.UUID",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.OffsetTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "byte[]");

    /// Those whose arrays the driver hands out with the very same class.
    private static final Set<String> ELEMENTS = Set.of(
            "java.lang.Boolean",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.String",
            "java.math.BigDecimal",
            "java.util.UUID");

    private final ColumnFacts column;
    private final ColumnMapping mapping;
    private final boolean isEnum;
    private final String sqlColumn;

    /// @param sqlColumn the class of column descriptions
    RecordColumn(ColumnFacts column, ColumnMapping mapping, boolean isEnum, String sqlColumn) {
        this.column = column;
        this.mapping = mapping;
        this.isEnum = isEnum;
        this.sqlColumn = sqlColumn;
    }

    /// The component's type.
    JavaType type() {
        JavaType type = mapping.type();
        boolean isKnown =
                isEnum || isInstant() || KNOWN_TO_DRIVER.contains(type.boxed().name()) || isList();
        JavaType shown = isKnown ? type : JavaType.of(Types.STRING);
        return column.isNullable() || column.identity() != null ? shown.boxed() : shown;
    }

    /// Whether the database alone writes it.
    boolean isRead() {
        Identity identity = column.identity();
        return column.generated() != null || (identity != null && identity.always());
    }

    /// The description's type.
    String describedType(Imports imports) {
        return imports.name(sqlColumn) + "<" + type().boxed().text(imports) + ">";
    }

    /// The code that makes the description.
    String description(Imports imports) {
        String name = imports.name(sqlColumn);
        String use = name + ".Use." + (isRead() ? "READ" : "WRITTEN");
        String facts = Literals.string(column.name()) + ", "
                + Literals.string(column.type().text()) + ", " + use;
        if (isEnum) {
            String type = mapping.type().text(imports);
            return name + ".converted(" + facts + ", " + type + "::of, " + type + "::label)";
        }
        if (isInstant()) {
            String driver = imports.name("java.time.OffsetDateTime");
            return name + ".mapped(" + facts + ", " + driver + ".class, " + driver
                    + "::toInstant, instant -> instant.atOffset(" + imports.name("java.time.ZoneOffset") + ".UTC))";
        }
        if (isList()) {
            JavaType element = mapping.type().arguments().getFirst();
            return name + ".list(" + facts + ", " + element.text(imports) + ".class, " + Literals.string(elementType())
                    + ")";
        }
        if (type().boxed().name().equals(Types.STRING) && !isString()) {
            return name + ".text(" + facts + ")";
        }
        return name + ".of(" + facts + ", " + type().boxed().text(imports) + ".class)";
    }

    private String elementType() {
        SqlType element = column.type().element();
        return element.name();
    }

    private boolean isInstant() {
        return mapping.type().name().equals("java.time.Instant");
    }

    private boolean isList() {
        return mapping.type().name().equals(Types.LIST)
                && column.type().isArray()
                && ELEMENTS.contains(mapping.type().arguments().getFirst().name());
    }

    /// Whether the driver takes a string for it as it is.
    private boolean isString() {
        return column.type().schema() == null
                && !column.type().isArray()
                && Set.of("text", "character varying", "character")
                        .contains(column.type().name());
    }
}
