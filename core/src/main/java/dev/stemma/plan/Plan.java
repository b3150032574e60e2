package dev.stemma.plan;

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

    public boolean isEmpty() {
        return statements.isEmpty();
    }
}
