package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.diff.Change;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.Step;
import dev.stemma.revision.Target;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.RevisionSource;
import java.util.ArrayList;
import java.util.List;

/// Applies lines of revisions to scratch databases in one order and in the other. Somebody's database has the one line
/// already, somebody else's the other, and both must end in the same schema.
final class MergeOrders {
    private static final int SHOWN = 10;

    private final Stemma stemma;
    private final RevisionSource source;
    private final RevisionGraph graph;

    MergeOrders(Stemma stemma, RevisionFiles files) {
        this.stemma = stemma;
        this.source = stemma.source(files);
        this.graph = files.graph();
    }

    /// @throws StemmaException if the order makes a difference
    void check(List<Revision> heads) {
        try (SchemaReader reader = new SchemaReader(stemma, null)) {
            Catalog one = built(reader, heads);
            Catalog other = built(reader, heads.reversed());
            List<Change> changes = stemma.system().differences(one, other);
            if (!changes.isEmpty()) {
                List<String> facts =
                        changes.stream().limit(SHOWN).map(MergeOrders::line).toList();
                throw new StemmaException(new NewRevisionProblem.OrderMatters(heads, facts));
            }
        }
    }

    private Catalog built(SchemaReader reader, List<Revision> heads) {
        try {
            return reader.built(database -> SchemaReader.replay(database, source, steps(heads)));
        } catch (StemmaException e) {
            List<String> facts = e.problems().stream().map(MergeOrders::words).toList();
            throw new StemmaException(new NewRevisionProblem.OrderMatters(heads, facts), e);
        }
    }

    /// One line after the other, each with all that it needs.
    private List<Step> steps(List<Revision> heads) {
        List<Step> steps = new ArrayList<>();
        Applied applied = Applied.nothing();
        for (Revision head : heads) {
            List<Step> line = graph.upgradeSteps(applied, Target.parse(head.id().text()));
            steps.addAll(line);
            applied = graph.after(applied, line);
        }
        return steps;
    }

    private static String words(Problem problem) {
        return problem.excerpt()
                .map(excerpt -> excerpt.location() + ": " + excerpt.remark())
                .orElse(problem.summary());
    }

    private static String line(Change change) {
        return switch (change) {
            case Change.Create create -> create.id() + " is there only in the other order";
            case Change.Drop drop -> drop.id() + " is there only in this order";
            case Change.Alter alter -> alter.id() + " differs";
        };
    }
}
