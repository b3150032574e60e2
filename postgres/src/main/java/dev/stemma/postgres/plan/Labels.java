package dev.stemma.postgres.plan;

import dev.stemma.plan.Statement;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A new enum label can be used only when it is committed. Where a later statement seems to use it, a commit stands
/// between.
final class Labels {
    private static final Pattern ADDED = Pattern.compile("ADD VALUE '((?:[^']|'')*)'");

    private Labels() {}

    static List<Step> committed(List<Step> steps) {
        List<Step> result = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            Matcher added = ADDED.matcher(step.clause());
            boolean used =
                    added.find() && isUsed(added.group(1).replace("''", "'"), steps.subList(at + 1, steps.size()));
            result.add(used ? step.withMode(Statement.Mode.COMMIT_AFTER) : step);
        }
        return result;
    }

    private static boolean isUsed(String label, List<Step> later) {
        String literal = Literals.quote(label);
        return later.stream()
                .anyMatch(step ->
                        !step.clause().contains("ADD VALUE ") && step.clause().contains(literal));
    }
}
