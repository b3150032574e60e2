package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.command.Upgrade;
import dev.stemma.run.RunListener;

/// `stemma upgrade`.
final class UpgradeCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Moving.options(Shape.named("upgrade", "run revisions up to a target")
                        .alias("migrate")
                        .operand("TARGET", Count.ANY, "how far; 'head' unless given"))
                .option("--out-of-order", "also run what came into the graph below applied revisions")
                .example("stemma upgrade", "everything that is pending")
                .example("stemma upgrade +1", "the next revision only")
                .example("stemma upgrade heads", "where there are several lines")
                .example("stemma upgrade --dry-run -v", "what would be run")
                .example("stemma upgrade --sql > all.sql", "a script for an empty database")
                .example("stemma upgrade --sql 4f1c:head > next.sql", "a script for a database that stands at 4f1c")
                .build();
    }

    @Override
    public int run(Call call) {
        Upgrade upgrade = new Upgrade(call.stemma());
        Upgrade.Request request = Moving.request(call, "head");
        if (call.has("--sql")) {
            return Moving.scriptOfRun(call, upgrade.script(request));
        }
        if (call.has("--dry-run")) {
            return Moving.plan(call, upgrade.plan(request, Moving.listener(call)));
        }
        Confirmation.ask(call, "upgrade", () -> Moving.lines(upgrade.plan(request, RunListener.SILENT)));
        return Moving.run(call, listener -> upgrade.run(request, listener));
    }
}
