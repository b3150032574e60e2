package dev.stemma.postgres.property;

import dev.stemma.postgres.property.Relation.Form;
import dev.stemma.postgres.property.ValueType.Column;
import java.util.ArrayList;
import java.util.List;

/// Triggers, rules, policies and statistics: what is told of a relation once all of them are there.
final class ProgramMaker {
    private final World world;
    private final FacetMaker facets;
    private final Expressions expressions;

    ProgramMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
        this.expressions = new Expressions(world);
    }

    void make(Choices choices, Relation relation) {
        List<Routine> functions = world.routines(Routine.Form.TRIGGER);
        Choices trigger = choices.in("trigger");
        if (!functions.isEmpty() && trigger.chance("here", 25)) {
            trigger(trigger, relation, trigger.pick("function", functions));
        }
        Choices rule = choices.in("rule");
        if (rule.chance("here", 7) && (relation.form() == Form.TABLE || relation.form() == Form.VIEW)) {
            rule(rule, relation);
        }
        if (relation.isTable()) {
            security(choices, relation);
        }
        Choices statistics = choices.in("statistics");
        if (relation.form() != Form.VIEW && statistics.chance("here", 10)) {
            statistics(statistics, relation);
        }
    }

    private void trigger(Choices own, Relation relation, Routine function) {
        boolean view = relation.form() == Form.VIEW;
        if (relation.form() == Form.MATERIALIZED) {
            return;
        }
        String name = own.pick("name", List.of("tr_a", "tr_b"));
        List<Column> columns = relation.columns().stream().filter(Column::plain).toList();
        String event = own.pick("event", List.of("insert", "update", "delete", "insert or update"))
                + (!view && own.chance("columns", 25)
                        ? " or update of " + Expressions.quoted(own.pick("of", columns))
                        : "");
        event = event.contains("update or update of") || event.equals("update or update")
                ? event.replace("update or ", "")
                : event;
        event = event.replace("insert or update or update of", "insert or update of");
        boolean constraint = relation.form() == Form.TABLE && own.chance("constraint", 10);
        String when = own.chance("when", 25) && event.equals("update")
                ? "\nwhen (" + expressions.condition(own.in("when"), "new.", columns) + ") "
                : "";
        String moment = view ? "instead of" : constraint ? "after" : own.pick("moment", List.of("before", "after"));
        String deferred = constraint && own.chance("deferrable", 60) ? " deferrable initially deferred" : "";
        world.add(
                own,
                "trigger",
                "create " + (constraint ? "constraint " : "") + "trigger " + name + " " + moment + " " + event + " on "
                        + relation.name() + deferred + " for each row " + (view ? "" : when) + "execute function "
                        + function.name()
                        + "(" + (own.chance("argument", 15) ? "'x'" : "") + ")");
        if (!view && own.chance("state", 12)) {
            world.add(
                    own,
                    "state",
                    "alter table " + relation.name() + " "
                            + own.pick("enabled", List.of("disable", "enable replica", "enable always")) + " trigger "
                            + name);
        }
        facets.comment(own, "trigger " + name + " on " + relation.name(), 10);
    }

    private void rule(Choices own, Relation relation) {
        List<Relation> others = world.tables();
        Relation other = others.isEmpty() ? relation : own.pick("other", others);
        String action = own.pick("action", List.of("nothing", "notify changes", "delete from " + other.name()));
        String event =
                action.startsWith("delete") ? "insert" : own.pick("event", List.of("insert", "update", "delete"));
        String name = own.pick("name", List.of("ru_a", "ru_b"));
        String how = relation.form() == Form.VIEW || own.chance("instead", 30) ? "instead " : "also ";
        world.add(
                own,
                "rule",
                "create rule " + name + " as on " + event + " to " + relation.name() + " do " + how + action);
        facets.comment(own, "rule " + name + " on " + relation.name(), 10);
    }

    private void security(Choices choices, Relation relation) {
        boolean policies = false;
        for (String name : List.of("po_a", "po_b")) {
            Choices own = choices.in(name);
            if (own.chance("here", 10)) {
                policy(own, relation, name);
                policies = true;
            }
        }
        if (choices.chance("secured", policies ? 80 : 4)) {
            world.add(choices, "security", "alter table " + relation.name() + " enable row level security");
        }
        if (choices.chance("forced", 4)) {
            world.add(choices, "force", "alter table " + relation.name() + " force row level security");
        }
    }

    private void policy(Choices own, Relation relation, String name) {
        String command = own.pick("command", List.of("all", "select", "insert", "update", "delete"));
        String using = command.equals("insert") ? "" : "\nusing (" + claim(own.in("using"), relation) + ")";
        String check = command.equals("insert")
                        || !command.equals("select") && !command.equals("delete") && own.chance("checks", 40)
                ? "\nwith check (" + claim(own.in("check"), relation) + ")"
                : "";
        world.add(
                own,
                "policy",
                "create policy " + name + " on " + relation.name()
                        + (own.chance("restrictive", 15) ? " as restrictive" : "") + " for " + command + " to "
                        + (own.chance("public", 60) ? "public" : FacetMaker.role(own, "role")) + using + check);
        facets.comment(own, "policy " + name + " on " + relation.name(), 10);
    }

    private String claim(Choices own, Relation relation) {
        Relation other = own.pick("asked", world.relations);
        return own.chance("asks", 25)
                ? "exists (select 1 from " + other.name() + " o where "
                        + expressions.condition(own.in("asks"), "o.", other.columns()) + ")"
                : expressions.condition(own, relation.name() + ".", relation.columns());
    }

    private void statistics(Choices own, Relation relation) {
        List<Column> possible = Expressions.ordered(relation.columns()).stream()
                .filter(Column::plain)
                .toList();
        List<String> terms = new ArrayList<>(own.several("columns", possible, own.number("count", 1, 3)).stream()
                .map(Expressions::quoted)
                .toList());
        if (terms.size() < 2 || own.chance("computed", 25)) {
            terms.add("("
                    + expressions
                            .computed(own.in("computed"), "", relation.columns())
                            .sql() + ")");
        }
        String name = relation.name().substring(0, relation.name().indexOf('.') + 1) + "st_"
                + relation.path().replaceAll("\\W", "");
        String kinds = terms.size() > 1 ? own.pick("kinds", List.of("", " (ndistinct)", " (dependencies, mcv)")) : "";
        world.add(
                own,
                "statistics",
                "create statistics " + name + kinds + " on " + String.join(", ", terms) + " from " + relation.name());
        if (own.chance("target", 15)) {
            world.add(own, "target", "alter statistics " + name + " set statistics " + own.number("target", 50, 60));
        }
        facets.comment(own, "statistics " + name, 10);
        facets.owner(own, "statistics " + name);
    }
}
