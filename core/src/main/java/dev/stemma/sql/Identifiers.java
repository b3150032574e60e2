package dev.stemma.sql;

import java.util.Set;

/// Writes names as PostgreSQL writes them itself: in double quotes only where they would not be read back otherwise.
/// What is written here can be read by every major version from 14 to 18.
public final class Identifiers {
    /// The words that mean more than a name somewhere in the grammar of PostgreSQL 14, 15, 16, 17 or 18:
    /// `select word from pg_get_keywords() where catcode <> 'U'`, all versions together.
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both \
            case cast char character check coalesce collate collation column concurrently constraint create cross \
            current_catalog current_date current_role current_schema current_time current_timestamp current_user dec \
            decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign \
            freeze from full grant greatest group grouping having ilike in initially inner inout int integer \
            intersect interval into is isnull join json json_array json_arrayagg json_exists json_object \
            json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left \
            like limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null \
            nullif numeric offset on only or order out outer overlaps overlay placing position precision primary \
            real references returning right row select session_user setof similar smallint some substring symmetric \
            system_user table tablesample then time timestamp to trailing treat trim true union unique user using \
            values varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists \
            xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable""".split(" "));

    private Identifiers() {}

    /// The name as it must stand in SQL.
    public static String quote(String name) {
        return isPlain(name) && !KEYWORDS.contains(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /// The name with the schema it lives in.
    public static String qualified(String schema, String name) {
        return quote(schema) + "." + quote(name);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            if (!letter && (i == 0 || !Characters.isDigit(c))) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
