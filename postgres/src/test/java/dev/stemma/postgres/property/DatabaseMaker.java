package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import dev.stemma.postgres.property.ValueType.Family;
import java.util.ArrayList;
import java.util.List;

/// What belongs to the database as a whole: extensions, foreign servers, publications, event triggers and rights that
/// are given by default.
final class DatabaseMaker {
    private final World world;
    private final FacetMaker facets;
    private final Expressions expressions;

    DatabaseMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
        this.expressions = new Expressions(world);
    }

    void extension(Choices choices, String name) {
        String extension = choices.pick("extension", List.of("citext", "hstore", "pg_trgm", "btree_gist"));
        String schema = choices.pick("schema", world.schemas);
        world.add(choices, "extension", "create extension " + extension + " schema " + schema);
        if (extension.equals("citext") || extension.equals("hstore")) {
            String type = schema + "." + extension;
            world.types.add(new ValueType(
                    type, extension.equals("citext") ? Family.TEXT : Family.OTHER, List.of("''::" + type), List.of()));
        }
        facets.comment(choices, "extension " + extension, 15);
    }

    void server(Choices choices, String name) {
        String bare = name.substring(name.indexOf('.') + 1);
        String wrapper = World.suffixed(bare, "_wrapper");
        world.add(
                choices,
                "wrapper",
                "create foreign data wrapper " + wrapper
                        + (choices.chance("wrapper options", 30)
                                ? " options (debug '" + choices.pick("debug", List.of("on", "off")) + "')"
                                : ""));
        facets.comment(choices.in("wrapper"), "foreign data wrapper " + wrapper, 15);
        facets.grants(choices.in("wrapper"), "foreign data wrapper " + wrapper, List.of("usage"));
        world.add(
                choices,
                "server",
                "create server " + bare + (choices.chance("typed", 20) ? " type 'x'" : "")
                        + (choices.chance("versioned", 30) ? " version '" + choices.number("version", 1, 3) + "'" : "")
                        + " foreign data wrapper " + wrapper
                        + (choices.chance("options", 50)
                                ? " options (host '" + choices.pick("host", List.of("a", "b")) + "'"
                                        + (choices.chance("port", 50) ? ", port '1'" : "") + ")"
                                : ""));
        facets.comment(choices, "server " + bare, 15);
        facets.owner(choices, "server " + bare);
        facets.grants(choices, "foreign server " + bare, List.of("usage"));
        for (String user : List.of("public", "stemma_case_pair_a")) {
            Choices own = choices.in(user);
            if (own.chance("mapped", 25)) {
                world.add(
                        own,
                        "mapping",
                        "create user mapping for " + user + " server " + bare + " options (user '"
                                + own.pick("as", List.of("x", "y")) + "')");
            }
        }
        world.servers.add(bare);
    }

    void publication(Choices choices, String name) {
        String bare = name.substring(name.indexOf('.') + 1);
        List<String> targets = new ArrayList<>();
        for (Relation table : world.tables()) {
            Choices own = choices.in(table.path());
            if (own.chance("published", 30)) {
                targets.add("table " + table.name() + details(own, table));
            }
        }
        if (world.version >= 15) {
            choices.some("schemas", world.schemas, 12).forEach(schema -> targets.add("tables in schema " + schema));
        }
        String what = choices.chance("everything", 10)
                ? " for all tables"
                : targets.isEmpty() ? "" : " for " + String.join(", ", targets);
        world.add(
                choices,
                "publication",
                "create publication " + bare + what
                        + (choices.chance("operations", 25)
                                ? " with (publish = '"
                                        + choices.pick("operation", List.of("insert", "insert, update", "delete"))
                                        + "')"
                                : "")
                        + (choices.chance("root", 12) ? " " : ""));
        if (choices.chance("via root", 15)) {
            world.add(choices, "via root", "alter publication " + bare + " set (publish_via_partition_root)");
        }
        facets.comment(choices, "publication " + bare, 15);
        facets.owner(choices, "publication " + bare);
    }

    private String details(Choices own, Relation table) {
        if (world.version < 15) {
            return "";
        }
        List<Column> stored = table.columns().stream().filter(Column::plain).toList();
        List<Column> some = own.some("columns", stored, 60);
        String columns = !some.isEmpty() && own.chance("some columns", 20) ? " (" + Expressions.names(some) + ")" : "";
        List<Column> plain = stored.stream()
                .filter(column -> column.type().isOrdered() && column.type().family() != Family.ENUM)
                .filter(column -> world.types.stream().noneMatch(type -> type.is(column.type())))
                .toList();
        return columns
                + (!plain.isEmpty() && own.chance("filtered", 20)
                        ? " where (" + Expressions.quoted(own.pick("filter", plain)) + " is not null)"
                        : "");
    }

    void eventTrigger(Choices choices, String name) {
        List<Routine> functions = world.routines(Routine.Form.EVENT_TRIGGER);
        if (functions.isEmpty()) {
            new RoutineMaker(world, facets).eventTrigger(choices, name);
            functions = world.routines(Routine.Form.EVENT_TRIGGER);
        }
        String bare = name.substring(name.indexOf('.') + 1);
        String event = choices.pick("event", List.of("ddl_command_start", "ddl_command_end", "sql_drop"));
        world.add(
                choices,
                "trigger",
                "create event trigger " + bare + " on " + event
                        + (choices.chance("tagged", 50)
                                ? " when tag in ("
                                        + choices.pick("tags", List.of("'CREATE TABLE'", "'CREATE VIEW', 'DROP TABLE'"))
                                        + ")"
                                : "")
                        + " execute function "
                        + choices.pick("function", functions).name() + "()");
        if (choices.chance("state", 20)) {
            world.add(
                    choices,
                    "state",
                    "alter event trigger " + bare + " " + choices.pick("enabled", List.of("disable", "enable always")));
        }
        facets.comment(choices, "event trigger " + bare, 15);
    }

    void defaultPrivileges(Choices choices, String name) {
        String schema = choices.chance("in schema", 50) ? " in schema " + choices.pick("schema", world.schemas) : "";
        String kind = choices.pick("objects", List.of("tables", "functions", "sequences", "types"));
        String privilege = switch (kind) {
            case "tables" -> choices.pick("privilege", List.of("select", "insert", "all"));
            case "functions" -> "execute";
            case "sequences" -> choices.pick("privilege", List.of("usage", "select"));
            default -> "usage";
        };
        String of = choices.chance("for role", 30) ? " for role " + FacetMaker.role(choices, "maker") : "";
        boolean revokes =
                schema.isEmpty() && (kind.equals("functions") || kind.equals("types")) && choices.chance("revokes", 40);
        world.add(
                choices,
                "privileges",
                "alter default privileges" + of + schema
                        + (revokes
                                ? " revoke " + privilege + " on " + kind + " from public"
                                : " grant " + privilege + " on " + kind + " to " + FacetMaker.role(choices, "to")));
    }

    /// A sequence that belongs to a column goes with it.
    void ownership(Choices choices) {
        for (String sequence : world.sequences) {
            Choices own = choices.in("owner of " + sequence);
            String schema = sequence.substring(0, sequence.indexOf('.') + 1);
            List<Relation> tables = world.tables().stream()
                    .filter(table -> table.name().startsWith(schema))
                    .toList();
            if (!tables.isEmpty() && own.chance("owned", 25)) {
                Relation table = own.pick("table", tables);
                Column column = own.pick("column", table.columns());
                world.add(
                        own,
                        "owned",
                        "alter sequence " + sequence + " owned by " + table.name() + "." + Expressions.quoted(column));
            }
        }
    }

    /// Defaults by functions that came after the table.
    void lateDefaults(Choices choices) {
        for (Relation table : world.tables()) {
            Choices own = choices.in("late default of " + table.path());
            List<Column> columns = table.columns().stream()
                    .filter(column ->
                            column.plain() && !world.sources(column.type()).isEmpty())
                    .toList();
            if (!columns.isEmpty() && own.chance("here", 15)) {
                Column column = own.pick("column", columns);
                world.add(
                        own,
                        "default",
                        "alter table " + table.name() + " alter column " + Expressions.quoted(column) + " set default "
                                + expressions.defaultOf(own, column.type()));
            }
        }
    }
}
