package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.revision.Replaced;
import dev.stemma.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What speaks against a revision or its file before anything of it is run.
public sealed interface RevisionProblem extends Problem {
    /// A file that was applied says something else now.
    ///
    /// @param diff from the text that was applied to the text of the file, in the unified form
    record ChangedRevision(RevisionId id, String file, List<String> diff) implements RevisionProblem {
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
                    "put the change into a new revision and the file back as it was; or 'accept' the file as it"
                            + " is, when the database is as it says");
        }
    }

    /// A revision that is to be undone, and says that it cannot be.
    record IrreversibleRevision(RevisionId id, String reason) implements RevisionProblem {
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
    record NoDowngrade(RevisionId id, String where) implements RevisionProblem {
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
    record NoFile(RevisionId id) implements RevisionProblem {
        @Override
        public String code() {
            return "no-revision-file";
        }

        @Override
        public String summary() {
            return "there is no file of revision " + id;
        }
    }

    /// A program is to be written into a script.
    record NotInAScript(RevisionId id) implements RevisionProblem {
        @Override
        public String code() {
            return "revision-needs-connection";
        }

        @Override
        public String summary() {
            return "revision " + id + " asks the database while it runs, so no script can say what it does";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("run it with a connection, or end the script before it");
        }
    }

    /// A run stopped in the middle of a revision, and this one would leave it there.
    record UnfinishedRevision(LedgerEntry entry) implements RevisionProblem {
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
            details.add(
                    entry.reached() + (entry.reached() == 1 ? " of its parts is" : " of its parts are") + " committed");
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
    record ChangedBeforeStop(LedgerEntry entry, String file) implements RevisionProblem {
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
            return List.of("a run stopped in revision " + entry.id() + " after "
                    + (entry.reached() == 1 ? "its first part" : entry.reached() + " parts"));
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("put that part back as it was; what follows it may be changed");
        }
    }

    /// A database has a part of what was squashed into one revision: neither running it nor passing it over is right.
    record PartlyReplaced(RevisionId id, List<Replaced> replaced, Set<RevisionId> applied) implements RevisionProblem {
        public PartlyReplaced {
            replaced = List.copyOf(replaced);
            applied = Set.copyOf(applied);
        }

        @Override
        public String code() {
            return "partly-replaced";
        }

        @Override
        public String summary() {
            return "revision " + id + " replaces " + replaced.size() + " others, of which the database has only a part";
        }

        @Override
        public List<String> details() {
            return replaced.stream().flatMap(this::lines).toList();
        }

        /// What was squashed before is taken apart only where the database has some of its parts.
        private Stream<String> lines(Replaced one) {
            boolean isApplied = applied.contains(one.id());
            if (!isApplied && one.all().anyMatch(applied::contains)) {
                return one.parts().stream().flatMap(this::lines);
            }
            return Stream.of((isApplied ? "applied: " + one.id() : "not applied: " + one));
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("take the files from before they were squashed, upgrade with them, and come back;"
                    + " without the files, change the schema by hand and say where it stands with 'stamp --purge'");
        }
    }
}
