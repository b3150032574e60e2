package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.text.ChangeText;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.PlanJson;
import dev.stemma.cli.text.RunText;
import dev.stemma.cli.text.Style;
import dev.stemma.command.Check;
import dev.stemma.command.Check.Scope;
import dev.stemma.command.Difference;
import dev.stemma.plan.PlanText;
import dev.stemma.revision.Revision;

/// `stemma check`.
final class CheckCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("check", "ask whether the wanted schema, revisions and database agree")
                .text(
                        "Ends with 3 and the differences where they do not. The database is compared with what its applied"
                                + " revisions build, so one that is merely behind is reported as such.")
                .option("--no-database", "compare the wanted schema with the revisions only")
                .option("--no-schema", "compare the database with the revisions only")
                .options(PlanningOptions.OF_COMPARISON)
                .example("stemma check --no-database", "in continuous integration: has someone forgotten a revision?")
                .example("stemma --env production check", "has someone changed the database by hand?")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Scope scope = call.has("--no-database")
                ? Scope.SCHEMA
                : call.has("--no-schema") ? Scope.DATABASE : Scope.SCHEMA_AND_DATABASE;
        Check.Report report = new Check(call.stemma()).run(new Check.Request(scope));
        if (call.isJson()) {
            call.print(json(report).toString());
        } else {
            print(call, report);
        }
        return report.isClean() ? 0 : 3;
    }

    private static void print(Call call, Check.Report report) {
        Style style = call.terminal().outStyle();
        report.unknown().forEach(id -> call.print("applied, but without a file here: " + id + "\n"));
        report.pending().forEach(revision -> call.print("pending: " + RunText.named(revision) + "\n"));
        for (Difference difference : report.differences()) {
            call.print(title(difference, report) + "\n" + new ChangeText(style).of(difference.topmost()));
            if (call.isVerbose()) {
                call.print("\n" + PlanText.of(difference.plan()));
            }
        }
        if (report.isClean()) {
            call.say("no difference: " + String.join("; ", report.compared()));
        } else if (!report.differences().isEmpty() && !call.isVerbose()) {
            call.say("'stemma check -v' prints the SQL as well");
        }
        ChangeText.unmanaged(report.unmanaged()).forEach(call::say);
    }

    private static String title(Difference difference, Check.Report report) {
        return switch (difference.to()) {
            case "schema" -> "the schema files want what no revision builds:";
            case "entities" -> "the entities want what no revision builds:";
            default ->
                report.unknown().isEmpty()
                        ? "the database is not what its revisions build; to mend it:"
                        : "the database is not what those of its revisions build that have files; to be that:";
        };
    }

    private static Json json(Check.Report report) {
        return Json.object()
                .with("clean", report.isClean())
                .with(
                        "pending",
                        report.pending().stream()
                                .map(Revision::id)
                                .map(Object::toString)
                                .toList())
                .with("unknown", report.unknown().stream().map(Object::toString).toList())
                .with(
                        "differences",
                        report.differences().stream().map(PlanJson::of).toList())
                .with("unmanaged", PlanJson.unmanaged(report.unmanaged()));
    }
}
