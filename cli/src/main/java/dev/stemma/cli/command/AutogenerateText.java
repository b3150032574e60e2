package dev.stemma.cli.command;

import dev.stemma.cli.parse.UsageProblem;
import dev.stemma.cli.settings.Key;
import dev.stemma.cli.text.ChangeText;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.PlanJson;
import dev.stemma.command.Autogenerate;
import dev.stemma.command.Autogenerate.Report;
import dev.stemma.command.Autogenerate.Start;
import dev.stemma.command.Autogenerate.Written;
import dev.stemma.command.Draft;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Plan;
import dev.stemma.problem.StemmaException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Runs `stemma revision --autogenerate` and tells what came of it.
final class AutogenerateText {
    private AutogenerateText() {}

    static int run(Call call, Draft draft) {
        Report report = new Autogenerate(call.stemma())
                .run(new Autogenerate.Request(draft, start(call), RenameWords.of(call, "revision")));
        if (call.isJson()) {
            call.print(json(call, report).toString());
            return 0;
        }
        ChangeText.unmanaged(report.unmanaged()).forEach(call::say);
        Written written = report.written();
        if (written == null) {
            String who = call.settings().text(Key.SOURCE).equals("entities") ? "entities" : "schema files";
            call.say("nothing to do: the " + who + " say what is there already");
            return 0;
        }
        RevisionCommand.print(call, written.revision(), written.files());
        call.say("proved on a scratch database: up, down, and up again");
        RowProofText.lines(report.rows()).forEach(call::say);
        hazards(call, "up", report.proved().up());
        hazards(call, "down", report.proved().down());
        return 0;
    }

    private static Start start(Call call) {
        String word = call.words().value("--from").orElse("database");
        return switch (word) {
            case "database" -> Start.DATABASE;
            case "revisions" -> Start.REVISIONS;
            default ->
                throw new StemmaException(new UsageProblem.WrongUsage(
                        "revision", "'--from' must be 'database' or 'revisions', not '" + word + "'"));
        };
    }

    private static void hazards(Call call, String direction, Plan plan) {
        Set<Hazard.Kind> kinds = plan.statements().stream()
                .flatMap(statement -> statement.hazards().stream())
                .map(Hazard::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!kinds.isEmpty()) {
            call.say("hazards " + direction + ": "
                    + kinds.stream().map(Hazard.Kind::words).collect(Collectors.joining(", ")));
        }
        plan.remarks().forEach(call::say);
    }

    private static Json json(Call call, Report report) {
        Written written = report.written();
        Json json = Json.object()
                .with("id", written == null ? null : written.revision().id().text())
                .with(
                        "files",
                        written == null
                                ? List.of()
                                : written.files().stream().map(call::shown).toList())
                .with("up", PlanJson.statements(report.proved().up()))
                .with("down", PlanJson.statements(report.proved().down()))
                .with("unmanaged", PlanJson.unmanaged(report.unmanaged()))
                .with("remarks", report.proved().up().remarks());
        return report.rows() == null ? json : json.with("rows", RowProofText.json(report.rows()));
    }
}
