package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.command.Heads;
import dev.stemma.command.Heads.Which;

/// `stemma heads`.
final class HeadsCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("heads", "list the revisions that nothing follows")
                .text("More than one head means that two lines of work have not been joined yet: see 'stemma merge'.")
                .option("--resolve-dependencies", "leave out heads that another line depends on")
                .example("stemma heads", "one line for each")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Which which = call.has("--resolve-dependencies") ? Which.INDEPENDENT : Which.ALL;
        Heads.Report report = new Heads(call.stemma()).run(new Heads.Request(which));
        boolean plain = !call.isJson() && !call.isVerbose();
        call.print(plain ? call.revisionText().separateLines(report.heads()) : call.revisions(report.heads()));
        return 0;
    }
}
