package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.parse.UsageProblem;
import dev.stemma.command.Downgrade;
import dev.stemma.command.Upgrade;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.TargetRange;
import java.util.List;
import java.util.regex.Pattern;

/// `stemma downgrade`.
final class DowngradeCommand implements CliCommand {
    private static final Pattern COUNT = Pattern.compile("-\\d+");

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
                .example("stemma downgrade --sql -1", "the last revision, for a database at the heads")
                .build();
    }

    @Override
    public int run(Call call) {
        Downgrade downgrade = new Downgrade(call.stemma());
        Upgrade.Request request = Moving.request(call, "-1");
        if (call.has("--sql")) {
            return Moving.scriptOfRun(call, downgrade.script(offline(call, request)));
        }
        if (call.has("--dry-run")) {
            return Moving.plan(call, downgrade.plan(request, Moving.listener(call)));
        }
        Confirmation.ask(call, "downgrade", () -> Moving.lines(downgrade.plan(request, Moving.listener(call))));
        return Moving.run(call, listener -> downgrade.run(request, listener));
    }

    /// A count begins at all heads; the script itself stops where the database stands elsewhere. For all other targets
    /// the start is too easily mistaken.
    private static Upgrade.Request offline(Call call, Upgrade.Request request) {
        String text = String.join(",", call.words().operands());
        if (TargetRange.isRange(text)) {
            return request;
        }
        if (!COUNT.matcher(text).matches()) {
            throw new StemmaException(new UsageProblem.WrongUsage(
                    "downgrade", "'--sql' asks no database where it stands: name both ends, as 'head:base'"));
        }
        return new Upgrade.Request(
                List.of("heads:" + text), request.transaction(), request.changed(), request.missed());
    }
}
