package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Function;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.database.PlanOptions;
import dev.stemma.diff.Change;
import dev.stemma.diff.Diff;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Orders the SQL that makes one catalog the other.
public final class Planner {
    private Planner() {}

    public static Plan plan(Catalog from, Catalog to, PlanOptions options) {
        Catalog after = Alignment.of(to, from);
        Catalog before = MovedExtensions.followed(Alignment.of(from, to), after);
        List<Change> changes = Diff.of(before, after);
        return changes.isEmpty() ? Plan.EMPTY : plan(before, after, changes, options, Set.of());
    }

    /// @param remade what could be changed in place, but is dropped and made again since it would be in the way
    private static Plan plan(
            Catalog from, Catalog to, List<Change> changes, PlanOptions options, Set<ObjectId> remade) {
        Scene scene = new Scene(from, to, options);
        Writer writer = new Writer(scene);
        Set<ObjectId> retyped = Fates.decide(scene, writer, changes, remade);
        PlanGraph graph = PlanGraph.of(scene);
        List<PlanGraph.Group> sorted = graph.sorted();
        if (!remade.containsAll(graph.stuck())) {
            Set<ObjectId> more = new HashSet<>(remade);
            more.addAll(graph.stuck());
            return plan(from, to, changes, options, more);
        }
        GroupWriter groups = new GroupWriter(scene, writer, graph.handovers(), retyped);
        List<Statement> statements = Statements.of(Labels.committed(steps(sorted, groups, scene, options)));
        return statements.isEmpty() ? Plan.EMPTY : new Plan(withUncheckedBodies(statements, scene), List.of());
    }

    private static List<Step> steps(
            List<PlanGraph.Group> sorted, GroupWriter groups, Scene scene, PlanOptions options) {
        List<Step> steps = new ArrayList<>();
        if (!options.online()) {
            sorted.forEach(group -> steps.addAll(groups.steps(group)));
            return steps;
        }
        OnlineForm online = new OnlineForm(scene);
        sorted.forEach(group -> steps.addAll(online.of(group.node(), groups.steps(group))));
        return OnlineForm.apart(steps);
    }

    /// What tells the catalogs apart once nobody in particular owns what they do not say.
    public static List<Change> differences(Catalog from, Catalog to) {
        Catalog wanted = Alignment.of(to, from);
        return Diff.of(MovedExtensions.followed(Alignment.of(from, to), wanted), wanted);
    }

    /// A body in SQL is checked when its function is made; what it names may come later, or stand in another search
    /// path.
    private static List<Statement> withUncheckedBodies(List<Statement> statements, Scene scene) {
        boolean needed = scene.fates().entrySet().stream()
                .filter(entry -> entry.getValue().comes() || entry.getValue() == Fate.ALTER)
                .map(entry -> scene.wanted(entry.getKey()))
                .anyMatch(Planner::isCheckedBody);
        if (!needed) {
            return statements;
        }
        List<Statement> all = new ArrayList<>();
        all.add(new Statement(
                "SET check_function_bodies = off",
                ObjectId.global(Kind.FUNCTION, "check_function_bodies"),
                "function bodies are not checked while they are made: what they name may come later",
                Statement.Mode.IN_TRANSACTION,
                List.of()));
        all.addAll(statements);
        return all;
    }

    private static boolean isCheckedBody(@Nullable SchemaObject object) {
        return object instanceof Function function && function.language().equals("sql") && function.body() != null;
    }
}
