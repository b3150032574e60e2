package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.settings.Key;
import dev.stemma.cli.text.ChangeText;
import dev.stemma.cli.text.ChangeTree;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.PlanJson;
import dev.stemma.cli.text.Style;
import dev.stemma.command.Difference;
import dev.stemma.command.SchemaDiff;
import dev.stemma.diff.ColumnOrder;
import dev.stemma.plan.PlanText;
import java.util.List;

/// `stemma diff`.
final class DiffCommand implements CliCommand {
    static final String SOURCES = "Sources are: database (of the environment in use), the name of an environment, a"
            + " database URL, schema (the wanted DDL), entities (annotated classes), revisions (what they build), revisions:TARGET (what they build up"
            + " to there), a .sql file, a folder of them, and empty.";

    @Override
    public Shape shape() {
        return Shape.named("diff", "print the SQL that turns one schema into another")
                .text(SOURCES)
                .option("--from", "SOURCE", "the schema to start from; 'database' unless given")
                .option("--to", "SOURCE", "the schema to arrive at; the setting 'source' unless given")
                .options(
                        "--rename",
                        "OLD=NEW",
                        "what is the same thing under another name: users.fullname=users.display_name")
                .option(RenameQuestions.NO_INPUT, "do not ask whether something is only called otherwise now")
                .options(PlanningOptions.OF_PLANS)
                .options(PlanningOptions.OF_COMPARISON)
                .option("--tree", "print what differs, as a tree, instead of the SQL")
                .option("--column-order", "report tables whose columns stand in another order, too")
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
        String to = call.words().value("--to").orElse(call.settings().text(Key.SOURCE));
        Difference difference = new SchemaDiff(call.stemma(from, to))
                .run(new SchemaDiff.Request(from, to, RenameWords.of(call, "diff")))
                .difference();
        boolean ordered = call.has("--column-order");
        if (call.isJson()) {
            Json json = PlanJson.of(difference);
            call.print((ordered ? json.with("columnOrder", PlanJson.orders(difference.orders())) : json).toString());
        } else {
            print(call, difference, ordered ? difference.orders() : List.of());
        }
        boolean differs =
                !difference.isNone() || ordered && !difference.orders().isEmpty();
        return call.has("--exit-code") && differs ? 3 : 0;
    }

    private static void print(Call call, Difference difference, List<ColumnOrder> orders) {
        Style style = call.terminal().outStyle();
        call.print(
                call.has("--tree") ? new ChangeTree(style).of(difference.changes()) : PlanText.of(difference.plan()));
        for (ColumnOrder order : orders) {
            call.print("column order of " + order.table().path() + ": " + String.join(", ", order.columns())
                    + "\n  wanted: " + String.join(", ", order.wanted()) + "\n");
        }
        if (difference.isNone()) {
            call.say("no difference between " + difference.from() + " and " + difference.to());
        }
        ChangeText.unmanaged(difference.unmanaged()).forEach(call::say);
    }
}
