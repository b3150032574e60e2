package dev.stemma.operations;

import dev.stemma.operations.model.Type;

/// The types of columns. Import them statically: `op.addColumn("users", "born", date())`.
public final class Types {
    private Types() {}

    /// Whole numbers of 16 bits.
    public static Type smallint() {
        return of("smallint");
    }

    /// Whole numbers of 32 bits.
    public static Type integer() {
        return of("integer");
    }

    /// Whole numbers of 64 bits.
    public static Type bigint() {
        return of("bigint");
    }

    /// Decimal numbers of any length.
    public static Type numeric() {
        return of("numeric");
    }

    /// Decimal numbers with so many digits in all, none of them behind the point.
    public static Type numeric(int precision) {
        return of("numeric(" + precision + ")");
    }

    /// Decimal numbers with so many digits in all, and so many of them behind the point.
    public static Type numeric(int precision, int scale) {
        return of("numeric(" + precision + ", " + scale + ")");
    }

    /// Floating numbers of 32 bits.
    public static Type real() {
        return of("real");
    }

    /// Floating numbers of 64 bits.
    public static Type doublePrecision() {
        return of("double precision");
    }

    /// True or false. The word `boolean` belongs to Java.
    public static Type bool() {
        return of("boolean");
    }

    /// Text of any length.
    public static Type text() {
        return of("text");
    }

    /// Text of any length, by its other name.
    public static Type varchar() {
        return of("character varying");
    }

    /// Text of at most so many characters.
    public static Type varchar(int length) {
        return of("character varying(" + length + ")");
    }

    /// Text of so many characters, filled up with blanks. The word `char` belongs to Java.
    public static Type character(int length) {
        return of("character(" + length + ")");
    }

    /// Bytes.
    public static Type bytea() {
        return of("bytea");
    }

    /// A day.
    public static Type date() {
        return of("date");
    }

    /// A time of day.
    public static Type time() {
        return of("time without time zone");
    }

    /// A moment, wherever it is looked at.
    public static Type timestamptz() {
        return of("timestamp with time zone");
    }

    /// A moment with so many digits of the second.
    public static Type timestamptz(int precision) {
        return of("timestamp(" + precision + ") with time zone");
    }

    /// A day and a time of day, without a place.
    public static Type timestamp() {
        return of("timestamp without time zone");
    }

    /// A length of time.
    public static Type interval() {
        return of("interval");
    }

    /// An id that needs no counter.
    public static Type uuid() {
        return of("uuid");
    }

    /// JSON, kept as it was written.
    public static Type json() {
        return of("json");
    }

    /// JSON, taken apart so that it can be searched.
    public static Type jsonb() {
        return of("jsonb");
    }

    /// XML.
    public static Type xml() {
        return of("xml");
    }

    /// An address in the internet.
    public static Type inet() {
        return of("inet");
    }

    /// A network of the internet.
    public static Type cidr() {
        return of("cidr");
    }

    /// Words of a text, ready to be searched.
    public static Type tsvector() {
        return of("tsvector");
    }

    /// Several values of a type: `array(text())`.
    public static Type array(Type element) {
        return of(element.sql() + "[]");
    }

    /// Any other type, as it is written in SQL: `of("app.mood")`.
    public static Type of(String sql) {
        return new Type(sql);
    }
}
