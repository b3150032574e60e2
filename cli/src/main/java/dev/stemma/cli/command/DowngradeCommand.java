package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.parse.UsageProblem;
import dev.stemma.command.Downgrade;
import dev.stemma.command.Upgrade;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.TargetRange;

/// `stemma downgrade`.
final class DowngradeCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Moving.options(Shape.named("downgrade", "undo revisions down to a target")
                        .text("What stands above the target is undone, the last applied first; the target itself stays."
                                + " Revisions whose files are gone are undone with the text that the ledger keeps.")
                        .operand("TARGET", Count.ANY, "how far; '-1', the last revision, unless given"))
                .example("stemma downgrade -1", "the last revision")
                .example("stemma downgrade base", "everything")
                .example("stemma downgrade 4f1c", "everything above that revision")
                .example(
                        "stemma downgrade --sql head:4f1c > back.sql",
                        "the same as a script, for a database at the head")
                .build();
    }

    @Override
    public int run(Call call) {
        Downgrade downgrade = new Downgrade(call.stemma());
        Upgrade.Request request = Moving.request(call, "-1");
        if (call.has("--sql")) {
            refuseWithoutRange(call);
            return Moving.script(call, downgrade.script(request));
        }
        if (call.has("--dry-run")) {
            return Moving.plan(call, downgrade.plan(request));
        }
        Confirmation.ask(call, "downgrade");
        return Moving.report(call, downgrade.run(request, Moving.listener(call)));
    }

    private static void refuseWithoutRange(Call call) {
        if (call.words().operands().stream().noneMatch(TargetRange::isRange)) {
            throw new StemmaException(new UsageProblem.WrongUsage(
                    "downgrade", "'--sql' asks no database where it stands: name both ends, as 'head:base'"));
        }
    }
}
