package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ColumnMaker.Columns;
import dev.stemma.postgres.property.ValueType.Column;
import dev.stemma.postgres.property.ValueType.Family;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Partitions: made inside, attached afterwards, or not attached at all.
final class PartitionMaker {
    private static final Set<String> KEYS = Set.of("integer", "bigint", "text", "date");

    private final World world;
    private final FacetMaker facets;
    private final IndexMaker indexes;

    PartitionMaker(World world, FacetMaker facets, IndexMaker indexes) {
        this.world = world;
        this.facets = facets;
        this.indexes = indexes;
    }

    static boolean canPartition(Column column) {
        return KEYS.contains(column.type().sql()) || column.type().family() == Family.ENUM;
    }

    void make(Choices choices, Relation whole, Columns columns, Column key, String strategy, int depth) {
        for (int number = 1; number <= 3; number++) {
            Choices own = choices.in("p" + number);
            String bounds = bounds(own, key, strategy, number);
            if (own.chance("here", 55) && !bounds.isEmpty()) {
                partition(own, whole, columns, bounds, "_p" + number, depth);
            }
        }
        Choices rest = choices.in("rest");
        if (!strategy.equals("hash") && rest.chance("here", 30)) {
            partition(rest, whole, columns, "default", "_rest", depth);
        }
    }

    private static String bounds(Choices own, Column key, String strategy, int number) {
        boolean wide = own.chance("wide", 70);
        return switch (strategy) {
            case "hash" -> "for values with (modulus " + (wide ? 4 : 8) + ", remainder " + (number - 1) + ")";
            case "list" -> list(own, key, number);
            default -> range(key, number, wide);
        };
    }

    private static String list(Choices own, Column key, int number) {
        if (key.type().family() == Family.ENUM) {
            List<String> labels = key.type().samples();
            return number > labels.size() ? "" : "for values in (" + bare(labels.get(number - 1)) + ")";
        }
        String first = value(key, number * 10);
        return "for values in (" + first + (own.chance("two values", 40) ? ", " + value(key, number * 10 + 1) : "")
                + ")";
    }

    private static String bare(String sample) {
        return sample.substring(0, sample.lastIndexOf("::"));
    }

    private static String range(Column key, int number, boolean wide) {
        if (key.type().family() == Family.ENUM) {
            return "";
        }
        return "for values from (" + value(key, number * 10) + ") to (" + value(key, number * 10 + (wide ? 10 : 5))
                + ")";
    }

    private static String value(Column key, int number) {
        return switch (key.type().sql()) {
            case "date" -> "'20" + number + "-01-01'";
            case "text" -> "'" + number + "'";
            default -> String.valueOf(number);
        };
    }

    private void partition(Choices own, Relation whole, Columns columns, String bounds, String suffix, int depth) {
        String schema = whole.name().substring(0, whole.name().indexOf('.') + 1);
        String name = schema + Identifiers.quote(whole.plainName().replace("\"", "") + suffix);
        Relation part = Relation.of(own.path(), name, Relation.Form.PARTITION, whole.columns());
        List<Column> keys =
                columns.plain().stream().filter(PartitionMaker::canPartition).toList();
        boolean divided = depth == 0 && own.chance("divided", 10);
        Column key = own.pick("sub key", keys);
        String strategy = own.pick("sub strategy", List.of("range", "list", "hash"));
        String tail = divided ? "\npartition by " + strategy + " (" + Expressions.quoted(key) + ")" : "";
        boolean attached = own.chance("attached", 88);
        if (attached && (depth > 0 || own.chance("inside", 60))) {
            world.add(own, "table", "create table " + name + " partition of " + whole.name() + " " + bounds + tail);
        } else {
            standing(own, whole, part, columns, tail);
            if (attached) {
                world.add(own, "attach", "alter table " + whole.name() + " attach partition " + name + " " + bounds);
            }
        }
        world.relations.add(part);
        details(own, part, divided);
        if (divided) {
            make(own, part, columns, key, strategy, depth + 1);
        }
    }

    private void standing(Choices own, Relation whole, Relation part, Columns columns, String tail) {
        List<String> definitions = new ArrayList<>();
        for (int at = 0; at < columns.definitions().size(); at++) {
            definitions.add(definition(
                    columns.definitions().get(at), whole.isKey(columns.columns().get(at))));
        }
        List<String> parts = new ArrayList<>(own.shuffled("order", definitions));
        parts.addAll(whole.notes().stream()
                .filter(note -> note.startsWith("constraint ck_"))
                .toList());
        world.add(own, "table", "create table " + part.name(), parts, ")" + tail);
    }

    /// A sequence of its own would make it another column than the whole's.
    private static String definition(String whole, boolean key) {
        String own = whole.replace("bigserial", "bigint not null")
                .replace("serial", "integer not null")
                .replaceAll(" generated (always|by default) as identity( \\(.*\\))?", " not null");
        return own + (key && !own.contains("not null") ? " not null" : "");
    }

    private void details(Choices own, Relation part, boolean divided) {
        if (own.chance("own check", 10)) {
            world.add(
                    own,
                    "check",
                    "alter table " + part.name() + " add constraint own_check check ("
                            + new Expressions(world).condition(own.in("check"), "", part.columns()) + ")");
        }
        List<Column> plain = part.columns().stream().filter(Column::plain).toList();
        Column column = own.pick("own default of", plain);
        if (own.chance("own default", 8)) {
            world.add(
                    own,
                    "default",
                    "alter table " + part.name() + " alter column " + Expressions.quoted(column) + " set default "
                            + new Expressions(world).defaultOf(own, column.type()));
        }
        if (!divided && own.chance("own options", 6)) {
            world.add(
                    own,
                    "options",
                    "alter table " + part.name() + " set (fillfactor = " + own.number("fill", 50, 70) + ")");
        }
        if (own.chance("own indexes", 25)) {
            indexes.make(own, part);
        }
        facets.comment(own, "table " + part.name(), 8);
        facets.owner(own, "table " + part.name());
    }
}
