package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.text.ChangeText;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.PlanJson;
import dev.stemma.command.Dump;
import dev.stemma.plan.PlanText;

/// `stemma dump`.
final class DumpCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("dump", "print the DDL of a schema, complete and ready for psql (sqlite3)")
                .text(DiffCommand.SOURCES)
                .operand("SOURCE", Count.AT_MOST_ONE, "what to print; 'database' unless given")
                .example("stemma dump > schema.sql", "what the database has")
                .example("stemma dump revisions:4f1c", "what the revisions build up to one")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        String source = call.words().operand().orElse("database");
        Dump.Report report = new Dump(call.stemma(source)).run(new Dump.Request(source));
        if (call.isJson()) {
            call.print(Json.object()
                    .with("statements", PlanJson.statements(report.plan()))
                    .with("unmanaged", PlanJson.unmanaged(report.unmanaged()))
                    .toString());
        } else {
            call.print(PlanText.of(report.plan()));
            ChangeText.unmanaged(report.unmanaged()).forEach(call::say);
        }
        return 0;
    }
}
