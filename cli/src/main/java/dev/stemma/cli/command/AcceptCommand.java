package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.RunText;
import dev.stemma.command.Accept;
import dev.stemma.revision.Revision;
import java.util.List;

/// `stemma accept`.
final class AcceptCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("accept", "take changed files of applied revisions as they are now, and run nothing")
                .text("For a file that was corrected after it had been applied, where the database is as it says now."
                        + " The ledger keeps the new text and its downgrade from then on; its log keeps who said so.")
                .operand("TARGET", Count.AT_LEAST_ONE, "whose files")
                .example("stemma accept 4f1c", "the one whose id begins like this")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Confirmation.ask(call, "accept");
        List<Revision> accepted =
                new Accept(call.stemma()).run(new Accept.Request(call.words().operands()), Moving.listener(call));
        if (call.isJson()) {
            call.print(Json.object()
                    .with(
                            "accepted",
                            accepted.stream()
                                    .map(revision -> revision.id().text())
                                    .toList())
                    .toString());
            return 0;
        }
        accepted.forEach(revision -> call.print("accepted " + RunText.named(revision) + "\n"));
        if (accepted.isEmpty()) {
            call.say("nothing to do: the files say what was applied");
        }
        return 0;
    }
}
