package dev.stemma.cli.command;

import dev.stemma.cli.Cli;
import dev.stemma.cli.ProjectServer;
import dev.stemma.cli.Terminal;
import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.settings.Settings;
import dev.stemma.cli.text.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `stemma demo`: the everyday loop on a small project, every command shown and really run.
final class DemoCommand implements CliCommand {
    private static final String SCHEMA = "migrations/schema";

    @Override
    public Shape shape() {
        return Shape.named("demo", "watch the everyday loop on a small project")
                .text(
                        "Everything happens in a temporary folder, on a PostgreSQL server of its own; both are removed at the"
                                + " end.")
                .option("--keep", "keep the folder, and leave the server running")
                .example("stemma demo", "takes a few seconds")
                .build();
    }

    @Override
    public int run(Call call) {
        try {
            Path folder = Files.createTempDirectory("stemma-demo");
            try {
                return new Tour(call, folder).run();
            } finally {
                finish(call, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void finish(Call call, Path folder) throws IOException {
        if (call.has("--keep")) {
            call.say("kept: " + folder + " ('stemma -C " + folder + " db stop' stops its server)");
            return;
        }
        ProjectServer.of(Settings.load(folder, Map.of(), Map.of()), call::tellAtTerminal)
                .stop();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// The commands, and what is said between them.
    private static final class Tour {
        private final Call call;
        private final Path folder;
        private final Style style;
        private final Cli cli;
        private int code;

        Tour(Call call, Path folder) {
            this.call = call;
            this.folder = folder;
            this.style = call.terminal().outStyle();
            this.cli = new Cli(withoutSettings(call.terminal()), folder, news -> call.serverSystem());
        }

        /// The user's own settings must not lead the demo to the user's own database.
        private static Terminal withoutSettings(Terminal terminal) {
            return terminal.with(terminal.variables().entrySet().stream()
                    .filter(variable -> !variable.getKey().startsWith("STEMMA_"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }

        int run() throws IOException {
            tell("A new project, in " + folder + ".");
            run("init");
            tell("The truth is DDL. Here is a first schema: users, boards, what people make on them.");
            copy("migrations/schema", "001_initial_schema.sql");
            run("revision", "--autogenerate", "-m", "initial schema");
            run("upgrade");
            tell("Now the schema changes: somebody adds a file with preferences, and a column for boards.");
            copy("steps", "002_add_user_preferences.sql");
            run("revision", "--autogenerate", "-m", "add user preferences");
            tell("The revision was proved before it was written. It is plain SQL, and this is the way back:");
            showDowngrade();
            run("upgrade");
            run("status");
            tell("Back, and up again:");
            run("downgrade", "-1");
            run("upgrade");
            tell("Do schema files, revisions and database agree?");
            run("check");
            run("history", "--graph");
            tell("That is the loop: edit the schema, 'revision --autogenerate', read it, 'upgrade'.");
            return code;
        }

        private void tell(String text) {
            call.print("\n" + style.hint("# " + text) + "\n");
        }

        private void run(String... words) {
            if (code == 0) {
                call.print(style.strong("$ stemma " + String.join(" ", shellWords(words))) + "\n");
                code = cli.run(List.of(words));
            }
        }

        private static List<String> shellWords(String... words) {
            return Stream.of(words)
                    .map(word -> word.contains(" ") ? '"' + word + '"' : word)
                    .toList();
        }

        private void copy(String from, String file) throws IOException {
            call.print(style.strong("$ cp " + file + " " + SCHEMA + "/") + "\n");
            String resource = "/dev/stemma/cli/boards/" + from + "/" + file;
            try (InputStream text = Objects.requireNonNull(DemoCommand.class.getResourceAsStream(resource), resource)) {
                Files.copy(text, folder.resolve(SCHEMA).resolve(file));
            }
        }

        private void showDowngrade() throws IOException {
            Path revisions = folder.resolve("migrations/revisions");
            try (Stream<Path> files = Files.list(revisions)) {
                Path last = files.filter(path -> path.toString().endsWith("_down.sql"))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                call.print(style.strong("$ cat " + folder.relativize(last)) + "\n" + Files.readString(last));
            }
        }
    }
}
