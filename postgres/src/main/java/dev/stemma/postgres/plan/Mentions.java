package dev.stemma.postgres.plan;

import dev.stemma.catalog.Function;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.postgres.plan.Node.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The server does not record what the text of a function's body names. Whatever it seems to name is made before it,
/// unless that makes a circle.
final class Mentions {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private Mentions() {}

    static void add(Scene scene, PlanGraph graph) {
        Map<String, List<ObjectId>> made = new HashMap<>();
        for (Node node : graph.nodes()) {
            if (node.action() == Action.CREATE && isMentioned(node.id().kind())) {
                made.computeIfAbsent(node.id().name(), n -> new ArrayList<>()).add(node.id());
            }
        }
        for (Node node : graph.nodes()) {
            if (scene.to().find(node.id()) instanceof Function function && function.body() != null) {
                mentions(function, made, graph);
            }
        }
    }

    private static void mentions(Function function, Map<String, List<ObjectId>> made, PlanGraph graph) {
        Matcher words = WORD.matcher(function.body());
        while (words.find()) {
            for (ObjectId id : made.getOrDefault(words.group(), List.of())) {
                graph.ratherBefore(graph.find(Action.CREATE, id), graph.made(function.id()));
            }
        }
    }

    private static boolean isMentioned(Kind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, FUNCTION, PROCEDURE, AGGREGATE, COLUMN -> true;
            default -> kind.isType();
        };
    }
}
