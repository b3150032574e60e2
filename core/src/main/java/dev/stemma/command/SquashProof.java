package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.Step;
import dev.stemma.revision.Target;
import dev.stemma.revision.files.RevisionFiles;
import java.util.ArrayList;
import java.util.List;

/// Shows on scratch databases that one revision does what several did: up gives the same schema, down gives back the
/// one below, and up works again.
record SquashProof(Stemma stemma, RevisionFiles before, RevisionFiles after) {
    void check(List<Revision> line, Revision squashed) {
        try (ScratchDatabases scratch =
                stemma.system().scratch(stemma.databases().scratch(null))) {
            Catalog wanted;
            try (ScratchWalk walk = new ScratchWalk(stemma, stemma.source(before), scratch)) {
                wanted = walk.up(order(before, line.getLast())).read();
            }
            try (ScratchWalk walk = new ScratchWalk(stemma, stemma.source(after), scratch)) {
                List<Revision> order = new ArrayList<>(order(after, squashed));
                order.remove(squashed);
                Catalog below = walk.up(order).read();
                step(walk, squashed, "up", wanted);
                if (squashed.hasDowngrade()) {
                    works("down", () -> walk.down(squashed));
                    compare("down", walk.read(), below);
                    step(walk, squashed, "up again", wanted);
                }
            }
        }
    }

    private void step(ScratchWalk walk, Revision squashed, String stage, Catalog wanted) {
        works(stage, () -> walk.up(squashed));
        compare(stage, walk.read(), wanted);
    }

    private static void works(String stage, Runnable work) {
        try {
            work.run();
        } catch (StemmaException failure) {
            throw new StemmaException(new RewriteProblem.NotTheSame(stage, TestRevisions.facts(failure)), failure);
        }
    }

    private void compare(String stage, Catalog found, Catalog wanted) {
        List<String> facts = TestRevisions.facts(stemma, found, wanted);
        if (!facts.isEmpty()) {
            throw new StemmaException(new RewriteProblem.NotTheSame(stage, facts));
        }
    }

    private static List<Revision> order(RevisionFiles files, Revision top) {
        return files
                .graph()
                .upgradeSteps(Applied.nothing(), Target.parse(top.id().text()))
                .stream()
                .map(Step::revision)
                .toList();
    }
}
