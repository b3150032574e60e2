package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import dev.stemma.postgres.property.ValueType.Family;
import java.util.ArrayList;
import java.util.List;

/// Indexes of tables and materialized views, and what refers to them.
final class IndexMaker {
    private final World world;
    private final FacetMaker facets;
    private final TypeMaker types;
    private final Expressions expressions;

    IndexMaker(World world, FacetMaker facets, TypeMaker types) {
        this.world = world;
        this.facets = facets;
        this.types = types;
        this.expressions = new Expressions(world);
    }

    void make(Choices choices, Relation relation) {
        for (String name : List.of("i1", "i2", "i3")) {
            Choices own = choices.in(name);
            if (own.chance("here", 28)) {
                index(own, relation, name);
            }
        }
        if (relation.form() == Relation.Form.TABLE) {
            references(choices, relation);
        }
    }

    private void index(Choices own, Relation relation, String name) {
        String schema = relation.name().substring(0, relation.name().indexOf('.') + 1);
        String index = name + own.pick("name", List.of("_x", "_y")) + "_"
                + relation.path().replaceAll("\\D", "") + relation.path().replaceAll(".*/(p\\d|rest|)[^/]*$", "$1");
        List<Column> ordered = Expressions.ordered(relation.columns()).stream()
                .filter(Column::plain)
                .toList();
        String method = ordered.isEmpty() ? "gist" : own.pick("method", methods());
        List<String> keys = keys(own, relation, method, ordered);
        if (keys.isEmpty()) {
            return;
        }
        boolean unique = method.equals("btree") && own.chance("unique", 15);
        String only = relation.form() == Relation.Form.PARTITIONED && own.chance("only", 8) ? "only " : "";
        StringBuilder sql = new StringBuilder(
                "create " + (unique ? "unique " : "") + "index " + index + " on " + only + relation.name()
                        + (method.equals("btree") ? "" : " using " + method) + " (" + String.join(", ", keys) + ")");
        if (method.equals("btree") && own.chance("include", 8)) {
            sql.append(" include (")
                    .append(Expressions.quoted(own.pick("included", relation.columns())))
                    .append(")");
        }
        if (unique && world.version >= 15 && own.chance("nulls", 15)) {
            sql.append(" nulls not distinct");
        }
        if (method.equals("btree") && own.chance("filled", 8)) {
            sql.append(" with (fillfactor = ")
                    .append(own.number("fill", 50, 70))
                    .append(")");
        }
        if (own.chance("partial", 15)) {
            sql.append(" where ").append(expressions.condition(own.in("where"), "", relation.columns()));
        }
        world.add(own, "index", sql.toString());
        facets.comment(own, "index " + schema + index, 8);
        if (unique && keys.size() == 1 && !sql.toString().contains(" where ")) {
            relation.notes().add(index);
        }
    }

    private static List<String> methods() {
        return List.of("btree", "btree", "btree ", "btree  ", "hash", "brin", "gin", "gist").stream()
                .map(String::strip)
                .toList();
    }

    private List<String> keys(Choices own, Relation relation, String method, List<Column> ordered) {
        return switch (method) {
            case "gin" ->
                relation.columns().stream()
                        .filter(column -> column.type().family() == Family.JSON
                                || column.type().is(ValueType.INTEGER.array())
                                || column.type().is(ValueType.TEXT.array()))
                        .limit(1)
                        .map(Expressions::quoted)
                        .toList();
            case "gist" ->
                relation.columns().stream()
                        .filter(column -> column.type().family() == Family.RANGE)
                        .limit(1)
                        .map(Expressions::quoted)
                        .toList();
            case "hash" -> List.of(Expressions.quoted(own.pick("column", ordered)));
            case "brin" ->
                ordered.stream()
                        .filter(column -> column.type().family() == Family.NUMBER
                                || column.type().family() == Family.TIME)
                        .limit(1)
                        .map(Expressions::quoted)
                        .toList();
            default -> btree(own, relation, ordered);
        };
    }

    private List<String> btree(Choices own, Relation relation, List<Column> ordered) {
        List<String> keys = new ArrayList<>();
        if (own.chance("computed", 22)) {
            keys.add("("
                    + expressions
                            .computed(own.in("computed"), "", relation.columns())
                            .sql() + ")");
        }
        for (Column column : own.several("columns", ordered, own.chance("two", 30) ? 2 : 1)) {
            Choices one = own.in(column.name());
            keys.add(Expressions.quoted(column) + settings(one, column));
        }
        return keys;
    }

    private String settings(Choices one, Column column) {
        boolean text = column.type().family() == Family.TEXT;
        String own = world.operatorClasses.get(column.type().sql());
        return (text && one.chance("collated", 8) ? " collate " + types.collation(one) : "")
                + (column.type().is(ValueType.TEXT) && one.chance("pattern", 10) ? " text_pattern_ops" : "")
                + (own != null && one.chance("own class", 60) ? " " + own : "")
                + (one.chance("descending", 15) ? " desc" : "")
                + (one.chance("nulls", 10) ? one.pick("nulls at", List.of(" nulls first", " nulls last")) : "");
    }

    /// Replica identity and clustering name an index.
    private void references(Choices choices, Relation relation) {
        Choices own = choices.in("identity");
        if (own.chance("here", 5)) {
            String how = relation.notes().isEmpty() || own.chance("whole", 40)
                    ? own.pick("how", List.of("full", "nothing"))
                    : "using index " + own.pick("index", relation.notes());
            world.add(own, "identity", "alter table " + relation.name() + " replica identity " + how);
        }
        if (!relation.notes().isEmpty() && own.chance("clustered", 8)) {
            world.add(
                    own,
                    "cluster",
                    "alter table " + relation.name() + " cluster on " + own.pick("by", relation.notes()));
        }
    }
}
