package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.parse.UsageProblem;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.RunText;
import dev.stemma.command.StampLedger;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.StampPlan;
import dev.stemma.run.Runner.Stamp;
import java.util.List;

/// `stemma stamp`.
final class StampCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("stamp", "make the ledger say where the database stands, and run nothing")
                .text(
                        "For a database that has the schema already: made by hand, by another tool, or from a backup. Lines"
                                + " of revisions that no target touches stay as they are.")
                .operand("TARGET", Count.AT_LEAST_ONE, "where it stands; 'base' for nowhere")
                .option("--purge", "forget everything that the ledger says first, unknown revisions included")
                .option("--sql", "print a script for psql instead; its targets are a range, as 'a:b'")
                .example("stemma stamp head", "it has everything")
                .example("stemma stamp base", "it has nothing")
                .example("stemma stamp --sql head", "a script that says so to an empty ledger")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        if (call.has("--sql")) {
            return script(call);
        }
        Stamp stamp = call.has("--purge") ? Stamp.PURGE : Stamp.MOVE;
        Confirmation.ask(call, "stamp");
        StampPlan plan = new StampLedger(call.stemma())
                .run(new StampLedger.Request(call.words().operands(), stamp), Moving.listener(call));
        if (call.isJson()) {
            call.print(Json.object()
                    .with("removed", ids(plan.removed()))
                    .with("added", ids(plan.added()))
                    .toString());
            return 0;
        }
        plan.removed().forEach(revision -> call.print("no longer applied " + RunText.named(revision) + "\n"));
        plan.added().forEach(revision -> call.print("taken as applied " + RunText.named(revision) + "\n"));
        if (plan.removed().isEmpty() && plan.added().isEmpty()) {
            call.say("nothing to do");
        }
        return 0;
    }

    private static int script(Call call) {
        if (call.has("--purge")) {
            throw new StemmaException(new UsageProblem.WrongUsage(
                    "stamp", "'--sql' writes for a ledger that is known; '--purge' is for one that is not"));
        }
        return Moving.script(
                call, new StampLedger(call.stemma()).script(call.words().operands()));
    }

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(revision -> revision.id().text()).toList();
    }
}
