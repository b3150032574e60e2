package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.command.Current;
import dev.stemma.command.Current.Standing;
import dev.stemma.run.LedgerEntry;

/// `stemma current`.
final class CurrentCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("current", "tell at which revisions the database stands")
                .option("-c, --check-heads", "end with 3 unless these are the heads")
                .example("stemma current", "one line; more where there are several lines of revisions")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Current.Report report = new Current(call.stemma()).run();
        boolean plain = !call.isJson() && !call.isVerbose();
        call.print(plain ? call.revisionText().separateLines(report.revisions()) : call.revisions(report.revisions()));
        if (report.revisions().isEmpty()) {
            call.say("nothing has been applied");
        }
        report.unfinished().forEach(entry -> call.say(unfinished(entry)));
        if (!call.has("--check-heads") || report.standing() == Standing.AT_HEADS) {
            return 0;
        }
        switch (report.standing()) {
            case AT_HEADS, UNFINISHED -> {}
            case BEHIND -> call.say("the database is behind the files");
            case AHEAD -> call.say("the database has revisions whose files are not here");
            case INCOMPLETE -> call.say("the database was never given all that its revisions need; see 'status'");
        }
        return 3;
    }

    private static String unfinished(LedgerEntry entry) {
        return entry.state() == LedgerEntry.State.UPGRADING
                ? "revision " + entry.id()
                        + " was stopped in its middle: 'upgrade' goes on with it, 'downgrade' undoes it"
                : "revision " + entry.id() + " was stopped in the middle of its downgrade: 'downgrade' goes on with it";
    }
}
