package dev.stemma.postgres.property;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A type that columns and arguments can have.
///
/// @param sql     as it is written
/// @param family  what can be done with its values
/// @param samples values of it, as expressions of exactly this type
/// @param fields  the columns of a row type
record ValueType(String sql, Family family, List<String> samples, List<Column> fields) {
    /// What can be done with values.
    enum Family {
        NUMBER,
        TEXT,
        TRUTH,
        TIME,
        ENUM,
        RANGE,
        ARRAY,
        ROW,
        JSON,
        /// Can be ordered, and nothing more is known.
        ORDERED,
        OTHER
    }

    /// A column, or an attribute of a row type.
    record Column(String name, ValueType type, boolean plain) {
        Column(String name, ValueType type) {
            this(name, type, true);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final ValueType INTEGER = number("integer");
    static final ValueType BIGINT = number("bigint");
    static final ValueType TEXT = text("text");
    static final ValueType BOOLEAN = new ValueType("boolean", Family.TRUTH, List.of("true", "false"), List.of());
    static final ValueType DATE = of("date", Family.TIME, "2024-01-31", "2025-06-30");

    static final List<ValueType> COMMON = List.of(
            INTEGER,
            BIGINT,
            TEXT,
            BOOLEAN,
            DATE,
            number("smallint"),
            number("numeric(10,2)"),
            text("character varying(20)"),
            text("character varying(40)"),
            of("timestamp with time zone", Family.TIME, "2024-01-31 12:00:00+00"),
            of("uuid", Family.ORDERED, "00000000-0000-0000-0000-000000000001"),
            of("jsonb", Family.JSON, "{\"a\": 1}"),
            INTEGER.array(),
            TEXT.array());

    static final List<ValueType> RARE = List.of(
            number("numeric"),
            number("real"),
            number("double precision"),
            text("character varying"),
            text("character(4)"),
            of("timestamp without time zone", Family.TIME, "2024-01-31 12:00:00"),
            of("timestamp(3) with time zone", Family.TIME, "2024-01-31 12:00:00+00"),
            of("time without time zone", Family.TIME, "12:00:00"),
            of("interval", Family.TIME, "1 day"),
            of("json", Family.OTHER, "{\"a\": 1}"),
            of("bytea", Family.ORDERED, "\\x0102"),
            of("inet", Family.ORDERED, "10.0.0.1"),
            of("bit(3)", Family.ORDERED, "101"),
            of("int4range", Family.RANGE, "[1,5)"),
            of("tstzrange", Family.RANGE, "empty"),
            of("point", Family.OTHER, "(1,2)"),
            of("tsvector", Family.ORDERED, "a b"),
            of("name", Family.ORDERED, "a"),
            of("oid", Family.ORDERED, "1"),
            of("\"char\"", Family.ORDERED, "a"),
            number("numeric(12,4)").array(),
            of("int4multirange", Family.OTHER, "{}"),
            of("interval day to second", Family.TIME, "1 day"),
            of("jsonpath", Family.OTHER, "$.a"),
            of("xid8", Family.ORDERED, "1"));

    static ValueType of(String sql, Family family, String... samples) {
        return new ValueType(
                sql,
                family,
                java.util.Arrays.stream(samples)
                        .map(sample -> "'" + sample + "'::" + sql)
                        .toList(),
                List.of());
    }

    private static ValueType number(String sql) {
        List<String> samples =
                sql.equals("integer") ? List.of("1", "2", "7") : List.of("1::" + sql, "2::" + sql, "7::" + sql);
        return new ValueType(sql, Family.NUMBER, samples, List.of());
    }

    private static ValueType text(String sql) {
        return of(sql, Family.TEXT, "a", "b", "it''s");
    }

    ValueType array() {
        return new ValueType(sql + "[]", Family.ARRAY, List.of("'{}'::" + sql + "[]"), List.of());
    }

    boolean isOrdered() {
        return switch (family) {
            case NUMBER, TEXT, TRUTH, TIME, ENUM, RANGE, ORDERED -> true;
            case ARRAY, ROW, JSON, OTHER -> false;
        };
    }

    /// Whether the value lies in the server's own types, so that functions of the server take it.
    boolean is(@Nullable ValueType other) {
        return other != null && sql.equals(other.sql);
    }

    @Override
    public String toString() {
        return sql;
    }
}
