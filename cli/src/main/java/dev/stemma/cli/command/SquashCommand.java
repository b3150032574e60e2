package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.text.Json;
import dev.stemma.command.Squash;
import dev.stemma.command.Squash.OldFiles;
import dev.stemma.revision.Revision;

/// `stemma squash`.
final class SquashCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("squash", "make one revision of several")
                .text("The new revision holds the statements of the old ones in the order of an upgrade. It is written"
                        + " only after it has been shown on scratch databases that it builds the same schema and leads"
                        + " back to the same one. Lines may begin, part and join between the two ends, but nothing else may"
                        + " hang on what lies between. Its header says what it replaces: a database that has all of it"
                        + " takes the new revision as applied; one that has only a part is refused.")
                .operand("FROM:TO", Count.ONE, "the oldest and the newest; an end may be left out")
                .option("-m, --message", "TEXT", "what it does")
                .option("--rev-id", "ID", "its id, instead of a random one")
                .options(RevisionCommand.OF_FILES)
                .option("--delete", "delete the old files, instead of moving them to a folder beside the revisions")
                .example("stemma squash :4f1c -m \"the first year\"", "everything up to there")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Squash.Report report = new Squash(call.stemma())
                .run(new Squash.Request(
                        call.words().operands().getFirst(),
                        call.words().value("--message").orElse("squashed"),
                        call.words().value("--rev-id").orElse(null),
                        RevisionCommand.layout(call),
                        call.has("--delete") ? OldFiles.DELETE : OldFiles.MOVE));
        if (call.isJson()) {
            call.print(json(call, report).toString());
            return 0;
        }
        report.files().forEach(file -> call.print(call.shown(file) + "\n"));
        report.rewritten().forEach(file -> call.print(call.shown(file) + "\n"));
        report.old().forEach(file -> call.say("moved to " + call.shown(file)));
        call.say("revision " + report.revision().id() + " replaces "
                + report.replaced().size() + " others: proved on scratch databases");
        return 0;
    }

    private static Json json(Call call, Squash.Report report) {
        return Json.object()
                .with("id", report.revision().id().text())
                .with(
                        "replaced",
                        report.replaced().stream()
                                .map(Revision::id)
                                .map(Object::toString)
                                .toList())
                .with("files", report.files().stream().map(call::shown).toList())
                .with("rewritten", report.rewritten().stream().map(call::shown).toList())
                .with("old", report.old().stream().map(call::shown).toList());
    }
}
