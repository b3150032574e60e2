package dev.stemma.sqlite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.RevisionId;
import dev.stemma.run.LedgerChange;
import dev.stemma.run.LockSettings;
import dev.stemma.run.RevisionFacts;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunSettings;
import dev.stemma.sqlite.connect.Connector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One run at a time on a file, and what the ledger keeps.
class SqliteRunsTest {
    private static final LockSettings IMPATIENT =
            new LockSettings(Duration.ZERO, Duration.ofMillis(10), Duration.ZERO, LockSettings.Pooler.REFUSE);

    @TempDir
    Path folder;

    private ConnectionSettings database = ConnectionSettings.of("");

    @BeforeEach
    void nameTheFile() {
        database = ConnectionSettings.of("jdbc:sqlite:" + folder.resolve("app.db"));
    }

    @Test
    void askingMakesNoFile() {
        try (SqliteRuns runs = runs()) {
            assertThat(runs.state().exists()).isFalse();
        }
        assertThat(folder.resolve("app.db")).doesNotExist();
    }

    @Test
    void aSecondRunIsKeptOutUntilTheFirstEnds() {
        try (SqliteRuns first = runs()) {
            first.lock(RunListener.SILENT);
            assertThat(code(() -> {
                        try (SqliteRuns second = runs()) {
                            second.lock(RunListener.SILENT);
                        }
                    }))
                    .isEqualTo("runner-busy");
        }
        try (SqliteRuns second = runs()) {
            assertThat(second.lock(RunListener.SILENT).exists()).isFalse();
        }
    }

    @Test
    void aProcessThatEndsGivesItsLockBack() throws Exception {
        Path lock = Files.createFile(folder.resolve("app.db-stemma-lock"));
        String program =
                "import java.nio.channels.*; import java.nio.file.*; class Holder { public static void main(String[]"
                        + " a) throws Exception { var c = FileChannel.open(Path.of(a[0]), StandardOpenOption.WRITE); c.lock(1L << 40,"
                        + " 1, false); System.out.println(\"held\"); System.in.read(); } }";
        Path source = Files.writeString(folder.resolve("Holder.java"), program);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process holder = new ProcessBuilder(java.toString(), source.toString(), lock.toString()).start();
        assertThat(holder.inputReader().readLine()).isEqualTo("held");
        try (SqliteRuns runs = runs()) {
            assertThat(code(() -> runs.lock(RunListener.SILENT))).isEqualTo("runner-busy");
        }
        holder.destroyForcibly().waitFor();
        try (SqliteRuns runs = runs()) {
            assertThat(runs.lock(RunListener.SILENT).exists()).isFalse();
        }
    }

    @Test
    void anotherProgramThatWritesIsNamedAsTheReason() throws SQLException {
        try (Connection other = Connector.toChange(database);
                SqliteRuns runs = runs()) {
            Transactions.execute(other, "BEGIN IMMEDIATE");
            runs.lock(RunListener.SILENT);
            assertThat(code(() -> runs.change(List.of(add("a1")), "batch"))).isEqualTo("database-locked");
            Transactions.rollBack(other);
            runs.change(List.of(add("a1")), "batch");
            assertThat(runs.state().entries().keySet()).containsExactly(new RevisionId("a1"));
        }
    }

    @Test
    void theLedgerGivesBackWhatItWasGiven() {
        RevisionFacts facts = new RevisionFacts(
                new RevisionId("b2"),
                List.of(new RevisionId("it's"), new RevisionId("a\"1")),
                List.of(),
                "quotes ' and \\ backslashes",
                "v1:up",
                null,
                Long.MAX_VALUE,
                0,
                "no way back");
        RevisionTexts texts = new RevisionTexts(new SqlText("b2_up.sql", "SELECT 'ü';"), null);
        try (SqliteRuns runs = runs()) {
            runs.lock(RunListener.SILENT);
            runs.change(List.of(new LedgerChange.Add(facts, texts)), "batch");
            assertThat(runs.state().entry(facts.id()).orElseThrow().facts()).isEqualTo(facts);
            assertThat(runs.texts(List.of(facts.id())).values().stream()
                            .map(kept -> kept.upgrade().text()))
                    .containsExactly("SELECT 'ü';");
        }
    }

    private static LedgerChange add(String id) {
        RevisionFacts facts =
                new RevisionFacts(new RevisionId(id), List.of(), List.of(), "", "v1:up", "v1:down", 1, 2, null);
        return new LedgerChange.Add(facts, new RevisionTexts(new SqlText("up", "x"), new SqlText("down", "y")));
    }

    private SqliteRuns runs() {
        return new SqliteRuns(database, new RunSettings("stemma", IMPATIENT, "test", "tester"));
    }

    private static String code(Runnable action) {
        StemmaException stop = catchThrowableOfType(StemmaException.class, action::run);
        return stop == null
                ? "nothing"
                : stop.problems().stream().map(Problem::code).findFirst().orElse("");
    }
}
