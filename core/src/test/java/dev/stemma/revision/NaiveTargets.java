package dev.stemma.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What targets mean and where they lead, worked out on a [NaiveGraph]; refusals are the codes of problems.
final class NaiveTargets {
    private static final Pattern COUNT = Pattern.compile("(.*)([+-]\\d+)");

    /// A refusal, by the code of its problem.
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String code) {
            super(code);
        }
    }

    /// A parsed target. Without a start, its count begins where the database stands.
    record Parts(@Nullable String line, String symbol, int steps, boolean counts, String token) {
        boolean isFromCurrent() {
            return counts && symbol.equals("current");
        }
    }

    /// Whether a count may end where the graph does.
    enum Walk {
        WHOLE,
        AS_FAR_AS_IT_GOES
    }

    private final NaiveGraph graph;
    private final Set<String> applied;
    private final Walk walk;

    NaiveTargets(NaiveGraph graph, Set<String> applied, Walk walk) {
        this.graph = graph;
        this.applied = applied;
        this.walk = walk;
    }

    Parts parts(String target) {
        int at = target.indexOf('@');
        String line = at < 0 ? null : target.substring(0, at);
        String token = target.substring(at + 1);
        Matcher count = COUNT.matcher(token);
        if (!count.matches() || isWhole(token, count.group(1), line)) {
            return new Parts(line, token, 0, false, token);
        }
        String symbol = count.group(1).isEmpty() ? "current" : count.group(1);
        return new Parts(line, symbol, Integer.parseInt(count.group(2)), true, token);
    }

    /// Whether a token that ends like a count is a name all the same.
    private boolean isWhole(String token, String start, @Nullable String line) {
        if (Set.of("", "head", "heads", "base", "current").contains(start) || isExact(start)) {
            return isExact(token);
        }
        return isExact(token) || starting(token, onLine(line)).size() == 1;
    }

    private boolean isExact(String name) {
        return graph.nodes.stream().anyMatch(node -> node.id().equals(name) || name.equals(node.label()));
    }

    Set<String> onLine(@Nullable String line) {
        return line == null ? new TreeSet<>(graph.ids()) : graph.lineage(name(line, new TreeSet<>(graph.ids())));
    }

    private Set<String> starting(String prefix, Set<String> within) {
        Set<String> byId =
                within.stream().filter(id -> id.startsWith(prefix)).collect(Collectors.toCollection(TreeSet::new));
        if (byId.isEmpty()) {
            for (NaiveGraph.Node node : graph.nodes) {
                if (node.label() != null && node.label().startsWith(prefix) && within.contains(node.id())) {
                    byId.add(node.id());
                }
            }
        }
        return byId;
    }

    private String name(String name, Set<String> within) {
        for (NaiveGraph.Node node : graph.nodes) {
            if (node.id().equals(name) || name.equals(node.label())) {
                return node.id();
            }
        }
        Set<String> found = starting(name, within);
        if (found.size() != 1) {
            throw new Refused(found.isEmpty() ? "unknown-revision" : "ambiguous-prefix");
        }
        return found.iterator().next();
    }

    /// The revisions meant; none for the base.
    Set<String> meant(String target) {
        Parts parts = parts(target);
        Set<String> line = onLine(parts.line());
        if (parts.isFromCurrent() && parts.steps() < 0) {
            Set<String> left = new TreeSet<>(applied);
            left.removeAll(undone(target));
            left.retainAll(line);
            return graph.maximal(left);
        }
        Set<String> start = start(parts, line);
        if (!parts.counts()) {
            return start;
        }
        if (start.size() > 1) {
            throw new Refused(parts.isFromCurrent() ? "several-current" : "several-heads");
        }
        return walk(start, parts, line);
    }

    private Set<String> start(Parts parts, Set<String> line) {
        return switch (parts.symbol()) {
            case "base" -> Set.of();
            case "current" -> current(line);
            case "heads" -> parts.line() == null ? graph.maximal(new TreeSet<>(graph.ids())) : heads(line);
            case "head" -> {
                if (heads(line).size() > 1) {
                    throw new Refused("several-heads");
                }
                yield heads(line);
            }
            default -> {
                String id = name(parts.symbol(), line);
                if (!line.contains(id)) {
                    throw new Refused("not-on-line");
                }
                yield Set.of(id);
            }
        };
    }

    private Set<String> heads(Set<String> line) {
        return line.stream().filter(id -> graph.children(id).isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> current(Set<String> line) {
        Set<String> heads = graph.maximal(applied);
        heads.retainAll(line);
        if (!heads.isEmpty()) {
            return heads;
        }
        Set<String> active = new TreeSet<>(applied);
        active.retainAll(line);
        return graph.maximal(active);
    }

    private Set<String> walk(Set<String> start, Parts parts, Set<String> line) {
        int steps = parts.steps();
        String at = start.isEmpty() ? "" : start.iterator().next();
        for (int i = 0; i < Math.abs(steps); i++) {
            List<String> ways = new ArrayList<>();
            for (NaiveGraph.Node node : graph.nodes) {
                boolean isUp =
                        at.isEmpty() ? node.parents().isEmpty() : node.parents().contains(at);
                boolean isDown = !at.isEmpty() && graph.node(at).parents().contains(node.id());
                if ((steps > 0 ? isUp : isDown) && line.contains(node.id())) {
                    ways.add(node.id());
                }
            }
            if (ways.size() > 1) {
                throw new Refused("ambiguous-walk");
            }
            if (ways.isEmpty() && (steps > 0 || at.isEmpty())) {
                if (walk == Walk.AS_FAR_AS_IT_GOES
                        && (i > 0 || !Set.of("head", "heads", "base").contains(parts.symbol()))) {
                    break;
                }
                throw new Refused("not-enough-steps");
            }
            at = ways.isEmpty() ? "" : ways.getFirst();
        }
        return at.isEmpty() ? Set.of() : Set.of(at);
    }

    /// The last that were applied on a line, and what stands on them.
    Set<String> undone(String target) {
        Parts parts = parts(target);
        Set<String> line = onLine(parts.line());
        List<String> candidates = new ArrayList<>(applied)
                .reversed().stream().filter(line::contains).toList();
        int asked = -parts.steps();
        if (asked > candidates.size() && walk == Walk.WHOLE) {
            throw new Refused("not-enough-steps");
        }
        Set<String> last = new TreeSet<>(candidates.subList(0, Math.min(asked, candidates.size())));
        Set<String> undone = graph.above(last, graph::needs);
        undone.retainAll(applied);
        return undone;
    }

    List<String> upgrade(List<String> targets) {
        Set<String> wanted = new TreeSet<>();
        if (targets.stream().anyMatch(target -> target.matches("(.*@)?(current)?-\\d+"))) {
            throw new Refused("wrong-direction");
        }
        targets.forEach(target -> wanted.addAll(graph.closure(meant(target))));
        wanted.removeAll(applied);
        return graph.inOrder(wanted);
    }

    List<String> downgrade(List<String> targets) {
        if (targets.stream().anyMatch(target -> target.matches("(.*@)?(current)?\\+\\d+"))) {
            throw new Refused("wrong-direction");
        }
        Set<String> leaving = new TreeSet<>();
        Set<String> staying = new TreeSet<>();
        for (String target : targets) {
            if (!applied.containsAll(meant(target))) {
                throw new Refused("not-applied");
            }
            leaving.addAll(leaving(target));
            staying.addAll(graph.closure(meant(target)));
        }
        leaving.removeAll(staying);
        return new ArrayList<>(applied)
                .reversed().stream().filter(leaving::contains).toList();
    }

    private Set<String> leaving(String target) {
        Parts parts = parts(target);
        if (parts.isFromCurrent() && parts.steps() < 0) {
            return undone(target);
        }
        Set<String> roots = new TreeSet<>();
        Set<String> meant = meant(target);
        boolean isNothing = graph.nodes.isEmpty();
        for (NaiveGraph.Node node : graph.nodes) {
            boolean isRoot = meant.isEmpty() && !isNothing
                    ? node.parents().isEmpty()
                    : node.parents().stream().anyMatch(graph.maximal(meant)::contains);
            if (isRoot && onLine(parts.line()).contains(node.id())) {
                roots.add(node.id());
            }
        }
        Set<String> leaving = graph.above(roots, graph::needs);
        leaving.retainAll(applied);
        return leaving;
    }

    /// What is applied after a stamp.
    Set<String> stamp(List<String> targets) {
        Set<String> left = new TreeSet<>(applied);
        Set<String> wanted = new TreeSet<>();
        for (String target : targets) {
            Parts parts = parts(target);
            left.removeAll(parts.line() != null && target.endsWith("@base") ? ownOf(parts.line()) : leaving(target));
            wanted.addAll(graph.closure(meant(target)));
        }
        left.addAll(wanted);
        return left;
    }

    /// All of a line but the trunk on which other lines stand.
    private Set<String> ownOf(String line) {
        String carrier = name(line, new TreeSet<>(graph.ids()));
        Set<String> own = graph.above(graph.labelled(carrier), graph::needs);
        Set<String> others = new TreeSet<>(applied);
        others.removeAll(own);
        others.removeAll(graph.lineage(carrier));
        Set<String> leaving = new TreeSet<>(applied);
        leaving.removeAll(graph.closure(others));
        return leaving;
    }
}
