package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.text.GraphText;
import dev.stemma.command.History;
import dev.stemma.command.History.Marking;
import dev.stemma.revision.GraphDrawing.Glyphs;

/// `stemma history`.
final class HistoryCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("history", "list the revisions, newest first")
                .text("The database is asked only where the question is about it: with -i, or with 'current' or counts"
                        + " on both ends of a range.")
                .option("-r, --rev-range, --range", "FROM:TO", "only these, both ends included; an end may be left out")
                .option("-i, --indicate-current", "mark where the database stands")
                .option("--graph", "draw the lines between the revisions")
                .example("stemma history -v", "everything about each")
                .example("stemma history -r -3:", "the last revisions")
                .example("stemma history -r current:heads", "what is still to come")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Marking marking = call.has("--indicate-current") ? Marking.CURRENT : Marking.NONE;
        String range = call.words().value("--range").orElse(":");
        History.Report report = new History(call.stemma()).run(new History.Request(range, marking));
        boolean drawn = call.has("--graph") && !call.isJson();
        call.print(
                drawn
                        ? new GraphText(call.revisionText()).of(report.drawing(Glyphs.BOX), report.revisions())
                        : call.revisions(report.revisions()));
        return 0;
    }
}
