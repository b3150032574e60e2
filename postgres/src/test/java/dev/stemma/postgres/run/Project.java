package dev.stemma.postgres.run;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.postgres.connect.Connector;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Target;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.LockSettings;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunEvent;
import dev.stemma.run.RunOptions;
import dev.stemma.run.RunOptions.ChangedFiles;
import dev.stemma.run.RunReport;
import dev.stemma.run.RunSettings;
import dev.stemma.run.Runner;
import dev.stemma.testkit.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A line of revisions in memory, and a database to move along it.
final class Project {
    private static final LockSettings LOCKS = new LockSettings(
            Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ofSeconds(20), LockSettings.Pooler.REFUSE);

    private final TestDatabase database;
    private final Map<RevisionId, Revision> revisions = new LinkedHashMap<>();
    private final Map<RevisionId, RevisionTexts> texts = new LinkedHashMap<>();
    final List<RunEvent> events = Collections.synchronizedList(new ArrayList<>());
    private TransactionMode mode = TransactionMode.EACH;
    private ChangedFiles changed = ChangedFiles.REFUSE;
    private LockSettings locks = LOCKS;
    private Consumer<RunEvent> listener = event -> {};
    private int runs;
    private String url;

    Project(TestDatabase database) {
        this.database = database;
        this.url = database.url();
    }

    /// Adds a revision above the last one, or gives one new texts.
    Project with(String id, String up, @Nullable String down) {
        RevisionId name = new RevisionId(id);
        if (!revisions.containsKey(name)) {
            String[] parents = revisions.isEmpty()
                    ? new String[0]
                    : new String[] {List.copyOf(revisions.keySet()).getLast().text()};
            revisions.put(
                    name, Revision.of(id, parents).but().message("does " + id).build());
        }
        SqlText downgrade = down == null ? null : new SqlText(id + "_down.sql", down);
        texts.put(name, new RevisionTexts(new SqlText(id + "_up.sql", up), downgrade));
        return this;
    }

    Project with(Revision revision, String up, @Nullable String down) {
        revisions.put(revision.id(), revision);
        return with(revision.id().text(), up, down);
    }

    Project without(String id) {
        revisions.remove(new RevisionId(id));
        texts.remove(new RevisionId(id));
        return this;
    }

    /// Goes to the database another way.
    Project over(String other) {
        url = other;
        return this;
    }

    Project mode(TransactionMode transaction) {
        mode = transaction;
        return this;
    }

    Project accepting() {
        changed = ChangedFiles.ACCEPT;
        return this;
    }

    Project locks(LockSettings settings) {
        locks = settings;
        return this;
    }

    Project onEvent(Consumer<RunEvent> each) {
        listener = each;
        return this;
    }

    List<String> upgrade(String target) {
        try (RunDatabase runs = open()) {
            return ids(runner(runs).upgrade(Target.parseAll(List.of(target)), options(), this::heard));
        }
    }

    List<String> downgrade(String target) {
        try (RunDatabase runs = open()) {
            return ids(runner(runs).downgrade(Target.parseAll(List.of(target)), options(), this::heard));
        }
    }

    RunDatabase open() {
        RunSettings settings = new RunSettings("stemma", locks, "1.2.3", "ann@laptop");
        return new PostgresRuns(new Connector(Map.of()), ConnectionSettings.of(url), settings, new Random(7));
    }

    Runner runner(RunDatabase runs) {
        return new Runner(runs, RevisionGraph.of(revisions.values()), id -> Optional.ofNullable(texts.get(id)));
    }

    RunOptions options() {
        return new RunOptions(mode, changed, "run" + ++runs);
    }

    private void heard(RunEvent event) {
        events.add(event);
        listener.accept(event);
    }

    private static List<String> ids(RunReport report) {
        return report.steps().stream()
                .map(step -> step.step().revision().id().text())
                .toList();
    }

    List<RunEvent> eventsSoFar() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    List<String> applied() {
        return database.rows("select revision from stemma.ledger where state = 'applied' order by position");
    }

    List<String> tables() {
        return database.rows(
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1");
    }
}
