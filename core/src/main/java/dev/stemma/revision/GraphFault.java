package dev.stemma.revision;

import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Why revisions do not make a graph. All faults of a folder are reported together.
public sealed interface GraphFault extends Problem {
    /// A revision follows one that is not there.
    record MissingParent(Revision revision, RevisionId parent, List<String> nearest) implements GraphFault {
        @Override
        public String code() {
            return "missing-parent";
        }

        @Override
        public String summary() {
            return "revision '" + revision.id() + "' follows '" + parent + "', which does not exist";
        }

        @Override
        public List<String> details() {
            return List.of("in " + revision.origin());
        }

        @Override
        public Optional<String> hint() {
            if (Names.RESERVED.contains(parent.text())) {
                return Optional.of("parents are named by their ids; 'none' stands alone, and makes a base");
            }
            return Optional.of(TargetProblem.meant(nearest)
                    .orElse("bring the file of '" + parent + "' back, or correct the parents"));
        }
    }

    /// A revision depends on one that is not there.
    record MissingDependency(Revision revision, String dependency, List<String> nearest) implements GraphFault {
        @Override
        public String code() {
            return "missing-dependency";
        }

        @Override
        public String summary() {
            return "revision '" + revision.id() + "' depends on '" + dependency
                    + "', which is neither a revision nor a label";
        }

        @Override
        public List<String> details() {
            return List.of("in " + revision.origin());
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    TargetProblem.meant(nearest).orElse("bring '" + dependency + "' back, or correct 'depends-on'"));
        }
    }

    /// A revision names itself as its parent or dependency.
    record SelfLoop(Revision revision, Edge edge) implements GraphFault {
        @Override
        public String code() {
            return "self-loop";
        }

        @Override
        public String summary() {
            return "revision '" + revision.id() + "' " + edge.verb + " itself";
        }

        @Override
        public List<String> details() {
            return List.of("in " + revision.origin());
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("take it out of its own '" + edge.header + "'");
        }
    }

    /// Revisions that need each other in a ring: each is needed by the next, the last one by the first.
    record Cycle(List<Revision> loop, Edge edge) implements GraphFault {
        public Cycle {
            loop = List.copyOf(loop);
        }

        @Override
        public String code() {
            return edge == Edge.PARENT ? "cycle" : "dependency-cycle";
        }

        @Override
        public String summary() {
            String ring = loop.stream().map(revision -> revision.id().text()).collect(Collectors.joining(" -> "));
            return "revisions " + edge.plural + " each other in a ring: " + ring + " -> "
                    + loop.getFirst().id();
        }

        @Override
        public List<String> details() {
            return loop.stream().map(Revision::line).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("take one of them out of the parents or dependencies of the next");
        }
    }

    /// Several revisions of one id.
    record DuplicateRevision(RevisionId id, List<Origin> origins) implements GraphFault {
        public DuplicateRevision {
            origins = List.copyOf(origins);
        }

        @Override
        public String code() {
            return "duplicate-revision";
        }

        @Override
        public String summary() {
            return "revision '" + id + "' exists " + (origins.size() == 2 ? "twice" : origins.size() + " times");
        }

        @Override
        public List<String> details() {
            return origins.stream().map(origin -> "in " + origin).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("give one of them another id");
        }
    }

    /// One revision names the same parent or dependency twice.
    record RepeatedName(Revision revision, String name, Edge edge) implements GraphFault {
        @Override
        public String code() {
            return "repeated-name";
        }

        @Override
        public String summary() {
            return "revision '" + revision.id() + "' " + edge.verb + " '" + name + "' twice";
        }

        @Override
        public List<String> details() {
            return List.of("in " + revision.origin());
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("name it once in '" + edge.header + "'");
        }
    }

    /// A label that several revisions carry, or that is also the id of a revision.
    record DuplicateLabel(String label, List<Revision> holders) implements GraphFault {
        public DuplicateLabel {
            holders = List.copyOf(holders);
        }

        @Override
        public String code() {
            return "duplicate-label";
        }

        @Override
        public String summary() {
            return isAnId()
                    ? "label '" + label + "' is also the id of a revision"
                    : "label '" + label + "' is carried by " + holders.size() + " revisions";
        }

        @Override
        public List<String> details() {
            return holders.stream().map(Revision::line).toList();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    isAnId()
                            ? "labels and ids are used in the same places: give one of them another name"
                            : "a label belongs to one revision; those above it are on its line already");
        }

        private boolean isAnId() {
            return holders.stream().anyMatch(holder -> holder.id().text().equals(label));
        }
    }

    /// An id or a label that is a word of the grammar.
    record ReservedName(Revision revision, String name, NameKind kind) implements GraphFault {
        @Override
        public String code() {
            return "reserved-name";
        }

        @Override
        public String summary() {
            return "'" + name + "' means something else and cannot be " + kind.phrase;
        }

        @Override
        public List<String> details() {
            return List.of("in " + revision.origin());
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("choose another name: it is a word of targets, as in 'upgrade head'");
        }
    }

    /// An id or a label with characters that a target could not name.
    record UnfitName(Revision revision, String name, NameKind kind, List<String> characters) implements GraphFault {
        @Override
        public String code() {
            return "unfit-name";
        }

        @Override
        public String summary() {
            return characters.isEmpty()
                    ? kind.phrase + " cannot be empty"
                    : "'" + name + "' cannot be " + kind.phrase + ": it holds " + String.join(", ", characters);
        }

        @Override
        public List<String> details() {
            return List.of("in " + revision.origin());
        }

        @Override
        public Optional<String> hint() {
            boolean isFileName = revision.origin().kind() == Origin.Kind.HEADERLESS_FILE;
            return Optional.of((isFileName ? "rename the file, or begin it with '-- revision: ID'; " : "")
                    + "use letters, digits, '_' and '.'");
        }
    }

    /// What ties a revision to another.
    enum Edge {
        PARENT("follows", "follow", "parents"),
        DEPENDENCY("depends on", "depend on", "depends-on");

        private final String verb;
        private final String plural;
        private final String header;

        Edge(String verb, String plural, String header) {
            this.verb = verb;
            this.plural = plural;
            this.header = header;
        }
    }

    /// What a name stands for.
    enum NameKind {
        ID("the id of a revision"),
        LABEL("a label");

        private final String phrase;

        NameKind(String phrase) {
            this.phrase = phrase;
        }
    }
}
