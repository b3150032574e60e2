package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.Reply;
import java.util.Optional;

/// Clears what a statement has left behind that was begun and did not come to its end.
final class Leftovers {
    private Leftovers() {}

    /// @return whether the statement did what it was to do
    static boolean clear(Run run, Task task, String statement) {
        Optional<IndexLeftovers> leftovers = IndexLeftovers.of(statement);
        if (leftovers.isEmpty()) {
            return false;
        }
        Reply reply = run.wire().ask(run.tools().transactions().indexesBefore(task));
        String before = reply.isGood() && !reply.rows(0).isEmpty()
                ? reply.rows(0).getFirst().optional(0)
                : null;
        return leftovers.get().clear(run.wire(), before);
    }
}
