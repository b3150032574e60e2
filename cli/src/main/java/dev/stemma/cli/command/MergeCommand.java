package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.command.Draft;
import dev.stemma.command.Merge;
import dev.stemma.command.Merge.Test;
import java.util.List;

/// `stemma merge`.
final class MergeCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("merge", "join lines of revisions with a revision that follows all of them")
                .text(
                        "Both orders of the lines are tried on scratch databases first: if they do not build the same schema,"
                                + " nothing is written, and the difference is shown.")
                .operand("TARGET", Count.ANY, "the lines to join; all heads unless given")
                .option("-m, --message", "TEXT", "what it joins")
                .options("--branch-label", "NAME", "a label for the line that begins here")
                .option("--splice", "let it follow revisions that others follow already")
                .option("--rev-id", "ID", "its id, instead of a random one")
                .options(RevisionCommand.OF_FILES)
                .option("--untested", "do not try both orders")
                .example("stemma merge -m \"join orders and billing\"", "all heads")
                .example("stemma merge 4f1c 9d77", "two of several")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        List<String> operands = call.words().operands();
        Draft draft = new Draft(
                call.words().value("--message").orElse("merge"),
                operands,
                call.has("--splice") ? Draft.Splice.ALLOW : Draft.Splice.REFUSE,
                call.words().all("--branch-label"),
                List.of(),
                call.words().value("--rev-id").orElse(null),
                null,
                RevisionCommand.layout(call));
        Test test = call.has("--untested") ? Test.NONE : Test.BOTH_ORDERS;
        Merge.Report report = new Merge(call.stemma()).run(new Merge.Request(draft, test));
        RevisionCommand.print(call, report.revision(), report.files());
        if (test == Test.BOTH_ORDERS) {
            call.say("both orders build the same schema");
        }
        return 0;
    }
}
