package dev.stemma.plan;

import java.util.ArrayList;
import java.util.List;

/// Writes a plan as a script that a reviewer reads and `psql` runs.
public final class PlanText {
    /// Stands between statements whose effects must be committed before the next one.
    public static final String COMMIT_MARKER = "-- stemma: commit";

    private PlanText() {}

    /// The whole script: remarks, then each group of statements under the words that say what it does.
    public static String of(Plan plan) {
        List<String> blocks = new ArrayList<>();
        if (!plan.remarks().isEmpty()) {
            blocks.add(String.join(
                    "\n", plan.remarks().stream().map(PlanText::comment).toList()));
        }
        StringBuilder block = new StringBuilder();
        String purpose = "";
        for (Statement statement : plan.statements()) {
            if (!statement.purpose().equals(purpose) && !block.isEmpty()) {
                blocks.add(block.toString().stripTrailing());
                block.setLength(0);
            }
            if (!statement.purpose().equals(purpose)) {
                purpose = statement.purpose();
                block.append(comment(purpose)).append('\n');
            }
            append(block, statement);
        }
        if (!block.isEmpty()) {
            blocks.add(block.toString().stripTrailing());
        }
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }

    /// Names may hold line breaks, and what follows one would be run.
    private static String comment(String text) {
        return "-- " + text.replaceAll("\\R", " ");
    }

    private static void append(StringBuilder block, Statement statement) {
        for (Hazard hazard : statement.hazards()) {
            block.append(comment("hazard: " + hazard)).append('\n');
        }
        block.append(statement.sql()).append(";\n");
        if (statement.mode() == Statement.Mode.COMMIT_AFTER) {
            block.append(COMMIT_MARKER).append('\n');
        }
    }
}
