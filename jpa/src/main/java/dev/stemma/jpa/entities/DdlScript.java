package dev.stemma.jpa.entities;

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

    private DdlScript() {}

    /// @param missingEnums the enum types that are not there yet
    static String of(List<EntityDdl> units, List<EnumLabels> missingEnums) {
        Set<String> statements = new LinkedHashSet<>();
        for (EntityDdl unit : units) {
            unit.schemas().forEach(schema -> statements.add("create schema if not exists " + schema));
        }
        missingEnums.forEach(type -> statements.add(createEnum(type)));
        for (EntityDdl unit : units) {
            statements.addAll(statements(unit.script()));
        }
        return statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining());
    }

    private static List<String> statements(String script) {
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
            statements.add(text);
        }
        return statements;
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
