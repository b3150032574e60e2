package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.text.ChangeText;
import dev.stemma.cli.text.PlanJson;
import dev.stemma.command.Difference;
import dev.stemma.command.SchemaDiff;
import dev.stemma.plan.PlanText;

/// `stemma diff`.
final class DiffCommand implements CliCommand {
    static final String SOURCES = "Sources are: database (of the environment in use), the name of an environment, a"
            + " database URL, schema (the wanted DDL), revisions (what they build), revisions:TARGET (what they build up"
            + " to there), a .sql file, a folder of them, and empty.";

    @Override
    public Shape shape() {
        return Shape.named("diff", "print the SQL that turns one schema into another")
                .text(SOURCES)
                .option("--from", "SOURCE", "the schema to start from; 'database' unless given")
                .option("--to", "SOURCE", "the schema to arrive at; 'schema' unless given")
                .options(
                        "--rename",
                        "OLD=NEW",
                        "what is the same thing under another name: users.fullname=users.display_name")
                .option("--exit-code", "end with 3 where there is a difference")
                .example("stemma diff", "what 'revision --autogenerate' would write")
                .example("stemma diff --from uat --to production", "two environments")
                .example("stemma diff --from old.sql --to migrations/schema", "without any database")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        String from = call.words().value("--from").orElse("database");
        String to = call.words().value("--to").orElse("schema");
        Difference difference = new SchemaDiff(call.stemma())
                .run(new SchemaDiff.Request(from, to, RenameWords.of(call, "diff")))
                .difference();
        if (call.isJson()) {
            call.print(PlanJson.of(difference).toString());
        } else {
            call.print(PlanText.of(difference.plan()));
            if (difference.isNone()) {
                call.say("no difference between " + difference.from() + " and " + difference.to());
            }
            ChangeText.unmanaged(difference.unmanaged()).forEach(call::say);
        }
        return call.has("--exit-code") && !difference.isNone() ? 3 : 0;
    }
}
