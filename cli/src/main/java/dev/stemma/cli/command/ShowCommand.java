package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.text.RevisionText;
import dev.stemma.command.Show;

/// `stemma show`.
final class ShowCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("show", "tell everything about a revision")
                .operand("TARGET", Count.AT_LEAST_ONE, "an id, the beginning of one, a label, 'head', 'current'")
                .example("stemma show head", "the newest")
                .example("stemma show 4f1c", "the one whose id begins like this")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Show.Report report =
                new Show(call.stemma()).run(new Show.Request(call.words().operands()));
        call.print(
                call.isJson()
                        ? RevisionText.json(report.revisions(), call.places())
                        : call.revisionText().blocks(report.revisions()));
        if (report.revisions().isEmpty()) {
            call.say("no revision stands there");
        }
        return 0;
    }
}
