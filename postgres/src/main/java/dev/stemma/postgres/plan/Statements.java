package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.plan.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Joins neighbouring steps that can be one statement, and gives each run of statements about one object its words.
final class Statements {
    private static final int MOST_WORDS = 4;

    private Statements() {}

    static List<Statement> of(List<Step> steps, Scene scene) {
        List<Step> joined = join(steps);
        List<Statement> statements = new ArrayList<>();
        int start = 0;
        while (start < joined.size()) {
            ObjectId about = joined.get(start).about();
            int end = start;
            while (end < joined.size() && joined.get(end).about().equals(about)) {
                end++;
            }
            List<Step> run = joined.subList(start, end);
            String purpose = purpose(about, run, scene);
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

    /// `table app.users: add column email, create index users_email_idx`.
    private static String purpose(ObjectId about, List<Step> run, Scene scene) {
        Set<String> words = new LinkedHashSet<>();
        run.forEach(step -> words.add(step.words()));
        String first = run.getFirst().words();
        String name = Names.spoken(about).replace("\n", " ").strip();
        if (first.equals("create") || first.equals("drop")) {
            return first + " " + name;
        }
        List<String> shown = words.stream().limit(MOST_WORDS).toList();
        String rest = words.size() > MOST_WORDS ? " and more" : "";
        return name + ": " + String.join(", ", shown) + rest;
    }
}
