package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.command.TestFinding.Rule;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.run.RevisionSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The way from base to the top, each revision up, down and up again, and then all the way back.
final class TestWalk {
    private final Stemma stemma;
    private final RevisionSource source;
    private final ScratchDatabases scratch;
    private final List<Revision> order;
    private final Set<Revision> tested;
    private final List<TestFinding> findings = new ArrayList<>();

    /// What there was before revisions that the way back cannot cross, and after them.
    private final Map<Revision, Catalog> barriers = new HashMap<>();

    private ScratchWalk walk;
    private Catalog base = Catalog.EMPTY;
    private Catalog top = Catalog.EMPTY;
    private boolean complete;

    /// @param order  all that is run
    /// @param tested what of it is tested
    TestWalk(
            Stemma stemma,
            RevisionSource source,
            ScratchDatabases scratch,
            List<Revision> order,
            Set<Revision> tested) {
        this.stemma = stemma;
        this.source = source;
        this.scratch = scratch;
        this.order = order;
        this.tested = tested;
        this.walk = new ScratchWalk(stemma, source, scratch);
    }

    List<TestFinding> run() {
        try {
            base = walk.read();
            top = base;
            complete = climb();
            if (complete) {
                descend();
            }
            return findings;
        } finally {
            walk.close();
        }
    }

    /// Whether all upgrades work.
    boolean isComplete() {
        return complete;
    }

    /// What the revisions build.
    Catalog top() {
        return top;
    }

    private boolean climb() {
        boolean isRead = true;
        for (int index = 0; index < order.size(); index++) {
            Revision revision = order.get(index);
            boolean isTested = tested.contains(revision);
            Catalog before = isTested && !isRead ? walk.read() : top;
            if (!isUp(Rule.UPGRADE_FAILS, revision, "the upgrade of revision " + revision.id() + " fails")) {
                return false;
            }
            isRead = isTested;
            if (isTested) {
                top = walk.read();
                downAndUp(index, before);
            }
        }
        top = isRead ? top : walk.read();
        return true;
    }

    private void downAndUp(int index, Catalog before) {
        Revision revision = order.get(index);
        if (!isReversible(revision)) {
            barriers.put(revision, top);
        } else if (!isDownAndUp(revision, before)) {
            barriers.put(revision, top);
            restart(index + 1);
        }
    }

    private boolean isReversible(Revision revision) {
        return revision.irreversible() == null
                && TestedTexts.hasWayBack(source.texts(revision.id()).orElseThrow());
    }

    private boolean isDownAndUp(Revision revision, Catalog before) {
        String id = "revision " + revision.id();
        return isDown(revision, "the downgrade of " + id + " fails")
                && isSame(Rule.DOWNGRADE_DIFFERS, revision, before, "the downgrade of " + id + " is not the way back")
                && isUp(Rule.SECOND_UPGRADE_FAILS, revision, "the upgrade of " + id + " fails the second time")
                && isSame(Rule.SECOND_UPGRADE_DIFFERS, revision, top, id + " does not do the same the second time");
    }

    /// The revisions that cannot be undone are barriers: there the way back begins anew below them.
    private void descend() {
        for (int index = order.size() - 1; index >= 0; index--) {
            Revision revision = order.get(index);
            if (!tested.contains(revision)) {
                return;
            }
            Catalog barrier = barriers.get(revision);
            if (barrier != null) {
                isSame(
                        Rule.WAY_BACK_DIFFERS,
                        revision,
                        barrier,
                        "the way back to revision " + revision.id() + " differs");
                restart(index);
            } else if (!isDown(revision, "the downgrade of revision " + revision.id() + " fails on the way back")) {
                restart(index);
            }
        }
        if (!order.isEmpty()) {
            isSame(Rule.WAY_BACK_DIFFERS, order.getFirst(), base, "the way back to the base differs");
        }
    }

    private void restart(int count) {
        walk.close();
        walk = new ScratchWalk(stemma, source, scratch).up(order.subList(0, count));
    }

    private boolean isUp(Rule rule, Revision revision, String summary) {
        return works(rule, revision, summary, () -> walk.up(revision));
    }

    private boolean isDown(Revision revision, String summary) {
        return works(Rule.DOWNGRADE_FAILS, revision, summary, () -> walk.down(revision));
    }

    private boolean works(Rule rule, Revision revision, String summary, Runnable work) {
        try {
            work.run();
            return true;
        } catch (StemmaException failure) {
            findings.add(new TestFinding(rule, revision, summary, TestRevisions.facts(failure)));
            return false;
        }
    }

    private boolean isSame(Rule rule, Revision revision, Catalog wanted, String summary) {
        List<String> facts = TestRevisions.facts(stemma, walk.read(), wanted);
        if (!facts.isEmpty()) {
            findings.add(new TestFinding(rule, revision, summary, facts));
        }
        return facts.isEmpty();
    }
}
