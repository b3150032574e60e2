package dev.stemma.postgres.plan;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ways between types that the server does not cast to each other and whose texts say different things.
final class Detours {
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> MOMENTS = Set.of("timestamp without time zone", "timestamp with time zone");
    private static final Set<String> MULTIRANGES = Set.of(
            "int4multirange", "int8multirange", "nummultirange", "tsmultirange", "tstzmultirange", "datemultirange");
    /// Numbers that are no bits themselves, and those that are.
    private static final Map<String, String> AS_BITS = Map.of(
            "smallint", "integer",
            "numeric", "bigint",
            "real", "bigint",
            "double precision", "bigint");

    private Detours() {}

    /// The conversion of the column; null where there is no such way.
    static @Nullable String using(String column, String was, String is, String to) {
        if (isPairs(was) && isJson(is)) {
            return column + "::" + to;
        }
        if (isJson(is) && !TypeChange.isTextual(was) && !isJson(was)) {
            return "to_" + is + "(" + column + ")";
        }
        if (isJson(was) && !isJson(is) && !TypeChange.isTextual(is)) {
            return fromJson(column, was, to);
        }
        if (NUMBERS.contains(was) && MOMENTS.contains(is)) {
            String moment = "to_timestamp(" + column + "::double precision)";
            return is.equals("timestamp with time zone") ? moment : moment + " AT TIME ZONE 'UTC'";
        }
        boolean counted = MOMENTS.contains(was) || was.equals("interval");
        if (counted && NUMBERS.contains(is)) {
            return "extract(epoch FROM " + column + ")::" + to;
        }
        if (NUMBERS.contains(was) && is.equals("money") || was.equals("money") && NUMBERS.contains(is)) {
            return column + "::numeric::" + to;
        }
        if (MULTIRANGES.contains(was) && isRange(is)) {
            String merged = "range_merge(" + column + ")";
            return was.equals(multirange(is)) ? merged : merged + "::text::" + to;
        }
        if (isRange(was) && MULTIRANGES.contains(is)) {
            return "('{' || " + column + " || '}')::" + to; // as the only one of several
        }
        return bits(column, was, is, to);
    }

    /// What JSON says, as a value of the type: all that is in it for what has parts, else what it says as text.
    private static String fromJson(String column, String was, String to) {
        if (isPairs(to)) {
            return "CASE WHEN " + column + " IS NOT NULL THEN (SELECT " + to + "(COALESCE(array_agg(key), '{}'),"
                    + " COALESCE(array_agg(value), '{}')) FROM " + was + "_each_text(" + column + ")) END";
        }
        boolean hasParts = to.endsWith("]") || to.contains(".");
        return hasParts
                ? "(SELECT value FROM " + was + "_to_record(" + was + "_build_object('value', " + column
                        + ")) AS whole(value " + to + "))"
                : "(" + column + " #>> '{}')::" + to;
    }

    /// A number and its bits. In quotes the type takes bits of any number.
    private static @Nullable String bits(String column, String was, String is, String to) {
        if (was.startsWith("bit") && NUMBERS.contains(is)) {
            String bits = was.equals("bit") ? column : column + "::\"bit\"";
            return AS_BITS.containsKey(is) ? bits + "::" + AS_BITS.get(is) + "::" + to : bits + "::" + to;
        }
        if (NUMBERS.contains(was) && is.startsWith("bit")) {
            String number = AS_BITS.containsKey(was) ? column + "::" + AS_BITS.get(was) : column;
            String whole = AS_BITS.getOrDefault(was, was).equals("bigint") ? "(64)" : "(32)";
            String length = to.contains("(") ? to.substring(to.indexOf('(')) : whole;
            return number + "::bit" + length + (is.equals("bit") ? "" : "::" + to);
        }
        return null;
    }

    private static boolean isRange(String type) {
        return MULTIRANGES.contains(multirange(type));
    }

    private static String multirange(String range) {
        return range.replaceFirst("range$", "multirange");
    }

    private static boolean isPairs(String type) {
        return type.equals("hstore") || type.endsWith(".hstore");
    }

    static boolean isJson(String type) {
        return type.equals("json") || type.equals("jsonb");
    }
}
