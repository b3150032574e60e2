package dev.stemma.proof;

import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScriptRunner;
import dev.stemma.database.ServerLacks;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.List;

/// Runs a plan on a scratch database, in the transactions that it asks for.
public final class PlanRun {
    private PlanRun() {}

    /// @param stage what is being shown, for the message if a statement fails
    public static void run(ScratchDatabase database, Plan plan, String stage) {
        if (plan.isEmpty()) {
            return;
        }
        try {
            ScriptRunner scripts = database.scripts();
            scripts.run(database.connection(), stage, script(plan) + scripts.reset());
        } catch (StemmaException e) {
            if (e.problems().stream().allMatch(ServerLacks.class::isInstance)) {
                throw e; // the plan may be good; it cannot be shown here
            }
            throw new StemmaException(new ProofFailed(stage, ProofFailed.How.STOPPED, facts(e)), e);
        }
    }

    /// The plan as a client in auto-commit mode must be given it.
    public static String script(Plan plan) {
        StringBuilder script = new StringBuilder("BEGIN;\n");
        for (Statement statement : plan.statements()) {
            boolean alone = statement.mode() == Statement.Mode.OUTSIDE_TRANSACTION;
            script.append(alone ? "COMMIT;\n" : "").append(statement.sql()).append(";\n");
            if (alone) {
                script.append("BEGIN;\n");
            } else if (statement.mode() == Statement.Mode.COMMIT_AFTER) {
                script.append("COMMIT;\nBEGIN;\n");
            }
        }
        return script.append("COMMIT;\n").toString();
    }

    private static List<String> facts(StemmaException e) {
        List<String> facts = new ArrayList<>();
        for (Problem problem : e.problems()) {
            facts.add(problem.summary());
            problem.excerpt().map(Excerpt::line).ifPresent(facts::add);
            problem.excerpt().map(Excerpt::remark).ifPresent(facts::add);
            facts.addAll(problem.details());
        }
        return facts;
    }
}
