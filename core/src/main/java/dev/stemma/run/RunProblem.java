package dev.stemma.run;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import dev.stemma.revision.RevisionId;
import dev.stemma.sql.MetaCommand;
import dev.stemma.sql.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a run stops, or does not begin.
public sealed interface RunProblem extends Problem {
    /// A command to psql, which is not at work here.
    record PsqlCommand(String name, Excerpt where) implements RunProblem {
        public static PsqlCommand of(Script script, MetaCommand command) {
            return new PsqlCommand(command.name(), script.excerpt(command, 1, "psql is not at work here"));
        }

        @Override
        public String code() {
            return "psql-command";
        }

        @Override
        public String summary() {
            return "'\\" + name + "' is a command to psql, not SQL";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    switch (name) {
                        case "i", "ir", "include", "include_relative" ->
                            "put the other file's statements here, or into a file of their own";
                        case "copy" -> "write COPY … FROM stdin with the data below it, or INSERT statements";
                        case "c", "connect" -> "remove it: everything runs in the database that was named";
                        default -> "remove it, or write it as SQL";
                    });
        }
    }

    /// A statement that begins or ends a transaction where that makes no sense.
    record TransactionControl(Excerpt where) implements RunProblem {
        @Override
        public String code() {
            return "transaction-control";
        }

        @Override
        public String summary() {
            return "a statement in " + where.location() + " is in the way of the revision's transaction";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "remove it: each revision runs in a transaction of its own; BEGIN and COMMIT in pairs are"
                            + " understood");
        }
    }

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
            return "revision " + id + " stopped at statement " + number + " of " + total;
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

    /// A file that was applied says something else now.
    ///
    /// @param diff from the text that was applied to the text of the file, in the unified form
    record ChangedRevision(RevisionId id, String file, List<String> diff) implements RunProblem {
        public ChangedRevision {
            diff = List.copyOf(diff);
        }

        @Override
        public String code() {
            return "changed-revision";
        }

        @Override
        public String summary() {
            return "'" + file + "' is not what was applied as revision " + id;
        }

        @Override
        public List<String> details() {
            return diff;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "put the change into a new revision and the file back as it was; or accept the file as it"
                            + " is, when the database is as it says");
        }
    }

    /// A revision that is to be undone, and says that it cannot be.
    record IrreversibleRevision(RevisionId id, String reason) implements RunProblem {
        @Override
        public String code() {
            return "irreversible";
        }

        @Override
        public String summary() {
            return "revision " + id + " cannot be undone: " + reason;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("restore a backup, or undo it by hand and 'stamp' the database");
        }
    }

    /// A revision that is to be undone, and nobody wrote how.
    record NoDowngrade(RevisionId id, String where) implements RunProblem {
        @Override
        public String code() {
            return "no-downgrade";
        }

        @Override
        public String summary() {
            return "revision " + id + " has no downgrade in " + where;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("write one; or declare in the header why there is none: '-- irreversible: …'");
        }
    }

    /// A revision without a file is to be applied.
    record NoFile(RevisionId id) implements RunProblem {
        @Override
        public String code() {
            return "no-revision-file";
        }

        @Override
        public String summary() {
            return "there is no file of revision " + id;
        }
    }

    /// A run stopped in the middle of a revision, and this one would leave it there.
    record UnfinishedRevision(LedgerEntry entry) implements RunProblem {
        @Override
        public String code() {
            return "unfinished-revision";
        }

        @Override
        public String summary() {
            String what = entry.state() == LedgerEntry.State.UPGRADING ? "upgrade" : "downgrade";
            return "a run stopped in the middle of the " + what + " of revision " + entry.id();
        }

        @Override
        public List<String> details() {
            List<String> details = new ArrayList<>();
            details.add(entry.reached() + " of its parts are committed");
            if (entry.intent() != null) {
                details.add("it may have been interrupted at: "
                        + entry.intent().lines().findFirst().orElse(""));
            }
            return details;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    entry.state() == LedgerEntry.State.UPGRADING
                            ? "finish it with 'upgrade " + entry.id() + "', or undo it with 'downgrade'"
                            : "finish it with 'downgrade'");
        }
    }

    /// What a stopped run has committed of a revision says something else now.
    record ChangedBeforeStop(LedgerEntry entry, String file) implements RunProblem {
        @Override
        public String code() {
            return "changed-before-stop";
        }

        @Override
        public String summary() {
            return "'" + file + "' has changed in the part that is already committed";
        }

        @Override
        public List<String> details() {
            return List.of("a run stopped in revision " + entry.id() + " after " + entry.reached() + " parts");
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("put that part back as it was; what follows it may be changed");
        }
    }

    /// All revisions were to share one transaction, and one of them cannot.
    record NotInOneTransaction(RevisionId id, Excerpt where) implements RunProblem {
        @Override
        public String code() {
            return "not-in-one-transaction";
        }

        @Override
        public String summary() {
            return "revision " + id + " cannot share one transaction with the others";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("run it with a transaction for each revision");
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
            return Optional.of("wait for it, or end that session if it hangs: SELECT pg_terminate_backend(…)");
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
            return "the database does not let this user at the ledger '" + ledger + "'";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "run it as the user who owns the ledger; to make one, the right to create schemas is needed");
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
