package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.RunText;
import dev.stemma.command.Rebase;
import dev.stemma.command.Rebase.LedgerCheck;
import dev.stemma.revision.Revision;

/// `stemma rebase`.
final class RebaseCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("rebase", "move revisions that nobody has applied onto another head")
                .text(
                        "Instead of a merge: the parents in the headers are rewritten, and nothing else. Refused where the"
                                + " database has applied a part of it. The new order is tried on a scratch database first.")
                .operand("TARGET", Count.ONE, "the end of the line to move")
                .option("--onto", "TARGET", "what it is to follow; the only other head unless given")
                .option("--no-database", "do not ask the database whether it has applied any of it")
                .example("stemma rebase 9d77", "onto the head that has come in meanwhile")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        LedgerCheck check = call.has("--no-database") ? LedgerCheck.NONE : LedgerCheck.ASK;
        Rebase.Report report = new Rebase(call.stemma())
                .run(new Rebase.Request(
                        call.words().operands().getFirst(),
                        call.words().value("--onto").orElse(null),
                        check));
        if (call.isJson()) {
            call.print(Json.object()
                    .with("onto", report.onto().id().text())
                    .with(
                            "moved",
                            report.moved().stream()
                                    .map(Revision::id)
                                    .map(Object::toString)
                                    .toList())
                    .with("files", report.rewritten().stream().map(call::shown).toList())
                    .toString());
            return 0;
        }
        report.rewritten().forEach(file -> call.print(call.shown(file) + "\n"));
        report.moved().forEach(revision -> call.say("moved " + RunText.named(revision)));
        call.say("onto " + RunText.named(report.onto()));
        return 0;
    }
}
