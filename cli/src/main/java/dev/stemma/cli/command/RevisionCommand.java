package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.parse.Shape.Option;
import dev.stemma.cli.parse.UsageProblem;
import dev.stemma.cli.settings.Key;
import dev.stemma.cli.settings.SettingsOptions;
import dev.stemma.cli.text.Json;
import dev.stemma.command.Draft;
import dev.stemma.command.NewRevision;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.files.Layout;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// `stemma revision`.
final class RevisionCommand implements CliCommand {
    /// The settings that commands share which write revisions.
    static final List<Option> OF_FILES = SettingsOptions.of(Key.LAYOUT);

    @Override
    public Shape shape() {
        return Shape.named("revision", "write a new revision")
                .alias("create")
                .text(
                        "With --autogenerate the wanted schema (SQL files, or entities) is compared with the database, and the revision is written"
                                + " only after it has been proved on a scratch database: up gives the wanted schema, down the"
                                + " old one, and up works again. Without it the files are for you to fill in.")
                .operand("MESSAGE", Count.AT_MOST_ONE, "the same as -m")
                .option("-m, --message", "TEXT", "what it does; names the files, too")
                .option("--autogenerate", "write the SQL that leads to the wanted schema")
                .option("--from", "SOURCE", "with --autogenerate: 'database', or 'revisions', which needs no database")
                .options("--rename", "OLD=NEW", "with --autogenerate: what is the same thing under another name")
                .option(RenameQuestions.NO_INPUT, "do not ask whether something is only called otherwise now")
                .options(PlanningOptions.OF_PLANS)
                .options(PlanningOptions.OF_PROOFS)
                .options(PlanningOptions.OF_COMPARISON)
                .option("--head", "TARGET", "what it follows, instead of the only head; 'base' begins a new line")
                .option("--splice", "let it follow a revision that others follow already")
                .options("--branch-label", "NAME", "a label for the line that begins here")
                .options("--depends-on", "TARGET", "a revision of another line that must be applied before")
                .option("--rev-id", "ID", "its id, instead of a random one")
                .options(OF_FILES)
                .option("--java", "write a class instead of SQL files; the same as --layout java")
                .option(
                        "--version-path, --path",
                        "DIR",
                        "the folder for its files: one of those in 'revisions', or inside one")
                .example("stemma revision --autogenerate -m \"add user preferences\"", "after editing the schema files")
                .example("stemma revision -m \"fill in display names\"", "to write the SQL by hand")
                .example("stemma revision --java -m \"split names\"", "to write it in Java")
                .example("stemma revision -m \"orders\" --head base --branch-label orders", "a line of its own")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Draft draft = draft(call);
        if (call.has("--autogenerate")) {
            return AutogenerateText.run(call, draft);
        }
        if (call.has("--from")) {
            throw wrong("'--from' has a meaning only with '--autogenerate'");
        }
        NewRevision.Report report = new NewRevision(call.stemma()).run(new NewRevision.Request(draft));
        print(call, report.revision(), report.files());
        return 0;
    }

    static void print(Call call, Revision revision, List<Path> files) {
        if (call.isJson()) {
            call.print(Json.object()
                    .with("id", revision.id().text())
                    .with("files", files.stream().map(call::shown).toList())
                    .toString());
        } else {
            files.forEach(file -> call.print(call.shown(file) + "\n"));
            call.say("revision " + revision.id());
        }
    }

    /// What the command line says of a new revision.
    private static Draft draft(Call call) {
        if (call.has("--message") && call.words().operand().isPresent()) {
            throw wrong("the message stands twice: as an operand and with '-m'");
        }
        String message =
                call.words().value("--message").or(call.words()::operand).orElse("");
        return new Draft(
                message,
                List.of(call.words().value("--head").orElse("head")),
                call.has("--splice") ? Draft.Splice.ALLOW : Draft.Splice.REFUSE,
                call.words().all("--branch-label"),
                call.words().all("--depends-on"),
                call.words().value("--rev-id").orElse(null),
                call.words().value("--path").map(call.projectFolder()::resolve).orElse(null),
                call.has("--java") ? Layout.JAVA : layout(call));
    }

    /// How the files of a new revision are written.
    static Layout layout(Call call) {
        return Layout.valueOf(call.settings().text(Key.LAYOUT).toUpperCase(Locale.ROOT));
    }

    private static StemmaException wrong(String summary) {
        return new StemmaException(new UsageProblem.WrongUsage("revision", summary));
    }
}
