package dev.stemma.plan;

import java.util.ArrayList;
import java.util.List;

/// Ordered SQL for one direction.
///
/// @param statements what to run, in this order
/// @param remarks    what a reviewer should know beside the statements, a line each: a likely rename, what is lost
public record Plan(List<Statement> statements, List<String> remarks) {
    public static final Plan EMPTY = new Plan(List.of(), List.of());

    public Plan {
        statements = List.copyOf(statements);
        remarks = List.copyOf(remarks);
    }

    /// This plan and, after it, another one.
    public Plan then(Plan next) {
        List<Statement> both = new ArrayList<>(statements);
        both.addAll(next.statements);
        List<String> all = new ArrayList<>(remarks);
        all.addAll(next.remarks);
        return new Plan(both, all);
    }

    public boolean isEmpty() {
        return statements.isEmpty();
    }
}
