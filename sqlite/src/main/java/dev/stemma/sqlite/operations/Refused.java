package dev.stemma.sqlite.operations;

import dev.stemma.operations.model.Operation;
import dev.stemma.operations.render.NotRenderable;
import dev.stemma.problem.StemmaException;

/// Says no to what SQLite does not have, by name and with what to do.
final class Refused {
    private Refused() {}

    static StemmaException of(Operation operation, String advice) {
        return of(operation.shown(), advice);
    }

    static StemmaException of(String what, String advice) {
        return new StemmaException(new NotRenderable(SqliteRenderer.SYSTEM, what, advice));
    }

    static void when(boolean unknown, String what, String advice) {
        if (unknown) {
            throw of(what, advice);
        }
    }
}
