package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.RevisionText;
import dev.stemma.command.Branches;
import dev.stemma.command.Branches.Branch;
import java.util.List;

/// `stemma branches`.
final class BranchesCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("branches", "list the revisions where the graph forks, and what follows them")
                .example("stemma branches", "each branch point, its children below it")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Branches.Report report = new Branches(call.stemma()).run();
        if (call.isJson()) {
            call.print(Json.text(
                    report.branches().stream().map(branch -> json(branch, call)).toList()));
        } else if (call.isVerbose()) {
            report.branches().forEach(branch -> {
                call.print(call.revisionText().blocks(List.of(branch.point())) + "\n");
                branch.children()
                        .forEach(child -> call.print(
                                call.revisionText().blocks(List.of(child)).indent(4) + "\n"));
            });
        } else {
            RevisionText text = call.revisionText();
            report.branches().forEach(branch -> {
                call.print(text.line(branch.point()));
                branch.children().forEach(child -> call.print("  -> " + text.line(child)));
            });
        }
        return 0;
    }

    private static Json json(Branch branch, Call call) {
        return Json.object()
                .with("point", RevisionText.json(branch.point(), call.places()))
                .with(
                        "children",
                        branch.children().stream()
                                .map(child -> RevisionText.json(child, call.places()))
                                .toList());
    }
}
