package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.command.TestFinding.Rule;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.diff.Change;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.Step;
import dev.stemma.revision.Target;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.RevisionSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tests the revisions on scratch databases: from base to the heads and back, each up, down and up again; then in
/// another order, and each line by itself.
public final class TestRevisions {
    private static final int SHOWN = 10;

    private final Stemma stemma;

    public TestRevisions(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param targets how far
    /// @param tested  what needs no test any more, as targets: it is only run
    /// @param skipped what is not looked for
    public record Request(List<String> targets, List<String> tested, Set<Rule> skipped) {
        public Request {
            targets = List.copyOf(targets);
            tested = List.copyOf(tested);
            skipped = Set.copyOf(skipped);
        }
    }

    /// @param tested   in the order in which they were applied
    /// @param findings by revision, in the same order
    public record Report(List<Revision> tested, List<TestFinding> findings) {
        public Report {
            tested = List.copyOf(tested);
            findings = List.copyOf(findings);
        }
    }

    public Report run(Request request) {
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        List<Revision> order = order(graph, request.targets());
        List<Revision> tested = new ArrayList<>(order);
        tested.removeAll(new HashSet<>(order(graph, request.tested())));
        List<TestFinding> findings = new ArrayList<>();
        RevisionSource source = stemma.source(files);
        source.prepare(order.stream().map(Revision::id).toList());
        TestedTexts texts = new TestedTexts(stemma.project());
        for (Revision revision : tested) {
            RevisionFile file = files.find(revision.id()).orElseThrow();
            findings.addAll(texts.findings(file, source.texts(revision.id()).orElseThrow()));
        }
        try (ScratchDatabases scratch =
                stemma.system().scratch(stemma.databases().scratch(null))) {
            TestWalk walk = new TestWalk(stemma, source, scratch, order, new HashSet<>(tested));
            findings.addAll(walk.run());
            if (walk.isComplete()) {
                findings.addAll(new TestOrders(stemma, graph, source, scratch).findings(order, walk.top()));
            }
        }
        findings.removeIf(finding -> request.skipped().contains(finding.rule()));
        findings.sort(Comparator.comparingInt(finding -> order.indexOf(finding.revision())));
        return new Report(tested, findings);
    }

    private static List<Revision> order(RevisionGraph graph, List<String> targets) {
        return targets.isEmpty()
                ? List.of()
                : graph.upgradeSteps(Applied.nothing(), Target.parseAll(targets)).stream()
                        .map(Step::revision)
                        .toList();
    }

    /// What of the second is not as it is in the first, a line each.
    static List<String> facts(Stemma stemma, Catalog found, Catalog wanted) {
        return Difference.topmost(stemma.system().differences(found, wanted)).stream()
                .limit(SHOWN)
                .map(TestRevisions::line)
                .toList();
    }

    private static String line(Change change) {
        return switch (change) {
            case Change.Create create -> "missing: " + create.id();
            case Change.Drop drop -> "left over: " + drop.id();
            case Change.Alter alter -> "differs: " + alter.id();
        };
    }

    /// Why a script failed, a line each.
    static List<String> facts(StemmaException failure) {
        return failure.problems().stream().map(TestRevisions::words).toList();
    }

    private static String words(Problem problem) {
        return problem.excerpt()
                .map(excerpt -> excerpt.location() + ": " + excerpt.remark())
                .orElse(problem.summary());
    }
}
