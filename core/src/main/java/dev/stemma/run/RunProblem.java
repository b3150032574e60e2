package dev.stemma.run;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import dev.stemma.revision.RevisionId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a run stops once it has begun, or cannot get at the database.
public sealed interface RunProblem extends Problem {
    /// A statement of a revision fails.
    ///
    /// @param number of the statement in the script, from one
    /// @param facts  what the database says, what was kept, where the database stands
    record RevisionFailed(RevisionId id, int number, int total, Excerpt where, List<String> facts, String advice)
            implements RunProblem {
        public RevisionFailed {
            facts = List.copyOf(facts);
        }

        @Override
        public String code() {
            return "statement-failed";
        }

        @Override
        public String summary() {
            // A program has no statements that could be counted.
            return "revision " + id + " stopped" + (total == 0 ? "" : " at statement " + number + " of " + total);
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public List<String> details() {
            return facts;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(advice);
        }
    }

    /// All statements of a revision were fine, but the database does not commit them.
    record CommitFailed(RevisionId id, String reason, List<String> facts) implements RunProblem {
        public CommitFailed {
            facts = List.copyOf(facts);
        }

        @Override
        public String code() {
            return "commit-failed";
        }

        @Override
        public String summary() {
            return "revision " + id + " stopped at its commit: " + reason;
        }

        @Override
        public List<String> details() {
            return facts;
        }
    }

    /// Another run is at work on the database, and does not come to its end.
    record RunnerBusy(List<Session> holders, Duration waited) implements RunProblem {
        public RunnerBusy {
            holders = List.copyOf(holders);
        }

        @Override
        public String code() {
            return "runner-busy";
        }

        @Override
        public String summary() {
            return "another run is at work on this database; waited " + waited.toSeconds() + " s for it";
        }

        @Override
        public List<String> details() {
            return holders.stream().map(Session::line).toList();
        }

        @Override
        public Optional<String> hint() {
            String process = holders.isEmpty()
                    ? "…"
                    : Integer.toString(holders.getFirst().pid());
            return Optional.of(
                    "wait for it, or end that session if it hangs: SELECT pg_terminate_backend(" + process + ")");
        }
    }

    /// A lock was not had in time, however often it was tried.
    record LockNotHad(RevisionId id, Excerpt where, List<Session> blockers, int attempts, Duration waited)
            implements RunProblem {
        public LockNotHad {
            blockers = List.copyOf(blockers);
        }

        @Override
        public String code() {
            return "lock-not-had";
        }

        @Override
        public String summary() {
            return "revision " + id + " did not get a lock in " + attempts + " attempts within " + waited.toSeconds()
                    + " s";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public List<String> details() {
            return blockers.stream().map(blocker -> "held by " + blocker.line()).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("nothing was changed; try again when these sessions are done, or allow more time");
        }
    }

    /// The session does not hold the runner's lock any more.
    record LockLost(RevisionId id, @Nullable String reason) implements RunProblem {
        @Override
        public String code() {
            return "runner-lock-lost";
        }

        @Override
        public String summary() {
            return "revision " + id + " was rolled back: the session lost the runner's lock, or another run changed the"
                    + " ledger";
        }

        @Override
        public List<String> details() {
            return reason == null ? List.of() : List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("a script must not call pg_advisory_unlock_all() or DISCARD ALL; look at 'status', then"
                    + " run it again");
        }
    }

    /// A standby takes no changes.
    record Standby() implements RunProblem {
        @Override
        public String code() {
            return "standby";
        }

        @Override
        public String summary() {
            return "this server is a standby; it takes no changes";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name the primary server; several hosts with target_session_attrs=read-write find it");
        }
    }

    /// A session lock means nothing where sessions are shared.
    record PoolerBetween(int named, int real) implements RunProblem {
        @Override
        public String code() {
            return "pooler";
        }

        @Override
        public String summary() {
            return "a connection pooler stands between Stemma and the server";
        }

        @Override
        public List<String> details() {
            return List.of("the session began as process " + named + ", and is served by process " + real
                    + "; the runner's lock needs a server process of its own");
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name the server itself, or say that the pooler keeps sessions");
        }
    }

    /// A newer Stemma has changed the ledger's form.
    record NewerLedger(String ledger, String format) implements RunProblem {
        @Override
        public String code() {
            return "newer-ledger";
        }

        @Override
        public String summary() {
            return "the ledger '" + ledger + "' has the form '" + format + "', which this Stemma does not know";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("use the Stemma that wrote it, or a newer one");
        }
    }

    /// The ledger cannot be read or written.
    record LedgerRefused(String ledger, String reason) implements RunProblem {
        @Override
        public String code() {
            return "ledger-refused";
        }

        @Override
        public String summary() {
            return isAboutRights()
                    ? "the database does not let this user at the ledger '" + ledger + "'"
                    : "the database does not answer for the ledger '" + ledger + "'";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return isAboutRights()
                    ? Optional.of(
                            "run it as the user who owns the ledger; to make one, the right to create schemas is needed")
                    : Optional.empty();
        }

        private boolean isAboutRights() {
            return reason.endsWith("(42501)");
        }
    }

    /// The connection was lost, and the ledger has been asked since: it is known where the database stands.
    record ConnectionLost(String during, String reason, List<String> facts) implements RunProblem {
        public ConnectionLost {
            facts = List.copyOf(facts);
        }

        @Override
        public String code() {
            return "connection-lost";
        }

        @Override
        public String summary() {
            return "the connection was lost " + during + ": " + reason;
        }

        @Override
        public List<String> details() {
            return facts;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("run it again: it goes on from there");
        }
    }

    /// The connection was lost, and nobody can be asked what came of it.
    record OutcomeUnknown(String during, String reason) implements RunProblem {
        @Override
        public String code() {
            return "outcome-unknown";
        }

        @Override
        public String summary() {
            return "the connection was lost " + during + ", and the database cannot be asked what came of it";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("ask with 'status' when the server is back, then run it again: it goes on from there");
        }
    }
}
