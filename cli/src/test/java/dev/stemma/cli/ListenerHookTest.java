package dev.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.run.Hook;
import dev.stemma.run.Moment;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hooks that are Java classes on the class path.
class ListenerHookTest {
    /// Says what it is told, and does not like revision b2.
    public static final class Careful implements Hook {
        @Override
        public void at(Moment moment, Consumer<String> say) {
            switch (moment) {
                case Moment.BeforeRun before ->
                    say.accept("begins with " + before.steps().size());
                case Moment.BeforeRevision before -> {
                    String id = before.step().revision().id().text();
                    if (id.equals("b2")) {
                        throw new IllegalStateException("not on a Friday");
                    }
                }
                case Moment.AfterRevision after ->
                    say.accept("has " + after.step().step().revision().id());
                case Moment.AfterRun after -> say.accept("never");
                case Moment.AfterFailure failure ->
                    say.accept("stopped: " + failure.problems().getFirst().code());
            }
        }
    }

    @Test
    void aListenerIsToldAndMayStopTheRun(@TempDir Path project) throws Exception {
        Path revisions = Files.createDirectories(project.resolve("migrations/revisions"));
        Files.writeString(revisions.resolve("1_up.sql"), "-- revision: a1\n-- parents: none\nselect 1;\n");
        Files.writeString(revisions.resolve("2_up.sql"), "-- revision: b2\n-- parents: a1\nselect 1;\n");
        String hook = "\"java:" + Careful.class.getName() + "\"\n";
        Files.writeString(
                project.resolve("stemma.toml"),
                "[hooks]\nbefore-run = " + hook + "before-revision = " + hook + "after-revision = " + hook
                        + "after-run = " + hook + "after-failure = " + hook);
        try (TestDatabase database = Postgres.newest().database()) {
            assertThat(stemma(project, database, "upgrade", "-q", "--json"))
                    .contains("\"hook-failed\"")
                    .contains("has thrown java.lang.IllegalStateException: not on a Friday")
                    .contains("nothing of revision b2 was run");
            assertThat(stemma(project, database, "current")).startsWith("a1");
            assertThat(stemma(project, database, "upgrade"))
                    .startsWith("begins with 1\nstopped: hook-failed\nerror[hook-failed]: the hook 'java:");
            assertThat(stemma(project, database, "upgrade", "a1", "-v")).isEqualTo("nothing to do\n");
        }
    }

    private static String stemma(Path folder, TestDatabase database, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        Map<String, String> variables = Map.of("STEMMA_URL", database.url());
        new Cli(Terminal.plain(stream, stream, variables), folder, Systems::postgres).run(List.of(words));
        return out.toString(StandardCharsets.UTF_8);
    }
}
