package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.plan.Statement;
import dev.stemma.postgres.read.Acl;
import java.util.ArrayList;
import java.util.List;

/// Joins neighbouring steps that can be one statement, and gives each run of statements about one object its words.
final class Statements {
    private Statements() {}

    static List<Statement> of(List<Step> steps) {
        List<Step> joined = join(steps).stream().map(LockHazards::completed).toList();
        List<Statement> statements = new ArrayList<>();
        int start = 0;
        while (start < joined.size()) {
            ObjectId about = joined.get(start).about();
            int end = start;
            while (end < joined.size() && joined.get(end).about().equals(about)) {
                end++;
            }
            List<Step> run = joined.subList(start, end);
            String purpose = purpose(about, run);
            for (Step step : run) {
                statements.add(new Statement(step.sql(), step.about(), purpose, step.mode(), step.hazards()));
            }
            start = end;
        }
        return statements;
    }

    private static List<Step> join(List<Step> steps) {
        List<Step> joined = new ArrayList<>();
        for (Step step : steps) {
            if (!joined.isEmpty() && joined.getLast().joins(step)) {
                joined.add(joined.removeLast().join(step));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }

    /// `table app.users: add columns email, phone; create index users_email_idx`.
    private static String purpose(ObjectId about, List<Step> run) {
        String name = Names.spoken(about).replace("\n", " ").strip();
        String words = whole(run) ? wholeDeed(run) + " " + name : name + ": " + Deeds.summary(run);
        return words.replace(Alignment.CURRENT, "whoever runs this").replace(Acl.OWNER, "the owner");
    }

    private static boolean whole(List<Step> run) {
        return run.getFirst().words().equals("create") || run.getFirst().words().equals("drop");
    }

    private static String wholeDeed(List<Step> run) {
        boolean replaced = run.getFirst().words().equals("drop")
                && run.stream().anyMatch(step -> step.words().equals("create"));
        return replaced ? "replace" : run.getFirst().words();
    }
}
