package dev.stemma.postgres.plan;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.RangeType;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.List;

/// A range brings a multirange, and functions that bear the names of both: they make room for their successors
/// together.
final class RangeSwap {
    private RangeSwap() {}

    static List<Step> setAside(RangeType range, SpareNames names) {
        ObjectId id = range.id();
        String name = Names.sql(id);
        String old = names.aside(id);
        List<Step> steps = new ArrayList<>();
        steps.add(rename(id, "TYPE " + name, old));
        steps.add(rename(id, "FUNCTION " + name + "(" + range.subtype() + ", " + range.subtype() + ")", old));
        steps.add(rename(id, "FUNCTION " + name + "(" + range.subtype() + ", " + range.subtype() + ", text)", old));
        if (range.multirange() != null) {
            ObjectId several = named(range.multirange());
            String oldSeveral = names.aside(several);
            String oldRange = Names.sql(id.named(old));
            steps.add(rename(id, "TYPE " + Names.sql(several), oldSeveral));
            for (String arguments : List.of("()", "(" + oldRange + ")", "(" + oldRange + "[])")) {
                steps.add(rename(id, "FUNCTION " + Names.sql(several) + arguments, oldSeveral));
            }
        }
        return steps;
    }

    private static Step rename(ObjectId range, String what, String name) {
        return Step.of(range, "make room for its successor", "ALTER " + what + " RENAME TO " + Names.quote(name));
    }

    /// The type that is printed as `app."my range"`.
    private static ObjectId named(String qualified) {
        boolean quoted = false;
        int dot = 0;
        while (qualified.charAt(dot) != '.' || quoted) {
            quoted ^= qualified.charAt(dot) == '"';
            dot++;
        }
        return ObjectId.inSchema(
                Kind.RANGE_TYPE, unquoted(qualified.substring(0, dot)), unquoted(qualified.substring(dot + 1)));
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /// Its functions are named by what it ranges over, which still has its name then.
    static void order(Scene scene, PlanGraph graph, ObjectId range) {
        Integer aside = graph.find(Action.SET_ASIDE, range);
        for (ObjectId need : scene.from().needs(range)) {
            graph.before(aside, graph.find(Action.SET_ASIDE, need));
            graph.before(aside, graph.find(Action.ALTER, need));
        }
    }
}
