package dev.stemma.jpa.entities;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.jpa.entities.EntityDdl.EnumLabels;
import dev.stemma.sql.Literals;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is run of Hibernate's script. Its enum types (labels by the alphabet, in no schema, with casts that hide
/// mistakes) are left out for ones of our own.
final class DdlScript {
    /// The name of the script in messages.
    static final String NAME = "DDL of the entities";

    private static final Pattern ENUM = Pattern.compile("(?i)create type \\S+ as enum\\b.*", Pattern.DOTALL);
    private static final Pattern CAST = Pattern.compile("(?i)create cast \\(.*\\) with inout as implicit");
    private static final String NAME_PART = "(?:\"(?:[^\"]|\"\")*\"|[^\\s.\"]+)";

    /// What may be there already, for a column that stays or a class that is in the database.
    private static final Pattern MAY_BE_THERE = Pattern.compile(
            "(?i)create (sequence|type) (?:if not exists )?(" + NAME_PART + "(?:\\." + NAME_PART + ")?).*",
            Pattern.DOTALL);

    private static final Pattern VIEW =
            Pattern.compile("(?i)create view (?:(" + NAME_PART + ")\\.)?(" + NAME_PART + ") as .*", Pattern.DOTALL);

    private DdlScript() {}

    /// @param missingEnums the enum types that are not there yet
    /// @param actual       the database
    static String of(List<EntityDdl> units, List<EnumLabels> missingEnums, Catalog actual) {
        Set<String> statements = new LinkedHashSet<>();
        for (EntityDdl unit : units) {
            unit.schemas().forEach(schema -> statements.add("create schema if not exists " + schema));
        }
        missingEnums.forEach(type -> statements.add(createEnum(type)));
        for (EntityDdl unit : units) {
            statements.addAll(statements(unit.script(), actual));
        }
        return statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining());
    }

    private static List<String> statements(String script, Catalog actual) {
        List<String> statements = new ArrayList<>();
        for (ScriptPart part : Script.parse(NAME, script).parts()) {
            String text = part.text().strip();
            if (ENUM.matcher(text).matches() || CAST.matcher(text).matches()) {
                continue;
            }
            Matcher there = MAY_BE_THERE.matcher(text);
            if (there.matches()) {
                statements.add("drop " + there.group(1) + " if exists " + there.group(2) + " cascade");
            }
            statements.add(isThere(VIEW.matcher(text), actual) ? tried(text) : text);
        }
        return statements;
    }

    private static boolean isThere(Matcher view, Catalog actual) {
        if (!view.matches()) {
            return false;
        }
        String schema = view.group(1) == null ? EntityWanted.DEFAULT_SCHEMA : folded(view.group(1));
        String name = folded(view.group(2));
        return actual.contains(ObjectId.inSchema(Kind.VIEW, schema, name))
                || actual.contains(ObjectId.inSchema(Kind.MATERIALIZED_VIEW, schema, name));
    }

    /// A view that is there stays as it is, so it is no fault that it needs what no entity has.
    private static String tried(String view) {
        return "do " + Literals.quote("begin execute " + Literals.quote(view) + "; exception when others then end");
    }

    private static String createEnum(EnumLabels type) {
        return "create type " + type.type() + " as enum ("
                + type.labels().stream().map(Literals::quote).collect(Collectors.joining(", ")) + ")";
    }

    /// A name as the server reads it: in lower case where it has no quotes.
    static String folded(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }
}
