package dev.stemma.postgres.plan;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ways between types that share no text: the server's own casts, and seconds since 1970 for moments.
final class CastTable {
    private static final Map<String, Set<String>> CASTS = Map.ofEntries(
            Map.entry("point", Set.of("box")),
            Map.entry("lseg", Set.of("point")),
            Map.entry("box", Set.of("point", "lseg", "polygon", "circle")),
            Map.entry("path", Set.of("polygon")),
            Map.entry("polygon", Set.of("point", "path", "box", "circle")),
            Map.entry("circle", Set.of("point", "box", "polygon")),
            Map.entry("macaddr", Set.of("macaddr8")),
            Map.entry("macaddr8", Set.of("macaddr")),
            Map.entry("oid", Set.of("integer", "bigint")),
            Map.entry("regclass", Set.of("oid", "integer", "bigint")));
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> MOMENTS = Set.of("timestamp without time zone", "timestamp with time zone");

    private CastTable() {}

    /// The conversion of the column; null where the table knows none.
    static @Nullable String using(String column, String was, String is, String to) {
        boolean cast = CASTS.getOrDefault(was, Set.of()).contains(is) || isPairs(was) && isJson(is);
        if (cast) {
            return column + "::" + to;
        }
        if (NUMBERS.contains(was) && MOMENTS.contains(is)) {
            String moment = "to_timestamp(" + column + "::double precision)";
            return is.equals("timestamp with time zone") ? moment : moment + " AT TIME ZONE 'UTC'";
        }
        boolean counted = MOMENTS.contains(was) || was.equals("interval");
        return counted && NUMBERS.contains(is) ? "extract(epoch FROM " + column + ")::" + to : null;
    }

    private static boolean isPairs(String type) {
        return type.equals("hstore") || type.endsWith(".hstore");
    }

    private static boolean isJson(String type) {
        return type.equals("json") || type.equals("jsonb");
    }
}
