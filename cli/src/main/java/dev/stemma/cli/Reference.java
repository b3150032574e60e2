package dev.stemma.cli;

import dev.stemma.cli.command.Commands;
import dev.stemma.cli.parse.Common;
import dev.stemma.cli.parse.Help;
import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Option;
import dev.stemma.cli.settings.Key;
import dev.stemma.cli.settings.SettingsOptions;
import java.util.List;
import java.util.stream.Stream;

/// Writes the pages of the reference from the commands and settings themselves, so that they cannot be out of date.
public final class Reference {
    private static final String GENERATED = "<!-- Written by ReferenceTest from the commands themselves: "
            + "change those, then run it with -Dgolden=write. -->\n";

    private Reference() {}

    /// The page of the commands.
    public static String commands() {
        StringBuilder page = new StringBuilder(GENERATED);
        page.append("\n# Commands\n");
        Commands.groups().forEach((title, names) -> {
            page.append("\n**").append(title).append("**: ");
            page.append(String.join(
                    ", ",
                    names.stream().map(name -> "[" + name + "](#" + name + ")").toList()));
            page.append('\n');
        });
        for (String name : Commands.names()) {
            command(page, Commands.named(name).shape());
        }
        page.append("\n## Options of every command\n\n");
        Stream.concat(SettingsOptions.frequent().stream(), Common.always().stream())
                .forEach(option -> option(page, option));
        page.append("\nEvery [setting](settings.md) can be given as an option, too.\n");
        page.append("\n## Exit codes\n\n");
        page.append("| code | meaning |\n|---|---|\n");
        page.append("| 0 | done, also where there was nothing to do |\n| 1 | stopped by a problem |\n");
        page.append("| 2 | wrong usage: an unknown word, a setting that makes no sense |\n");
        page.append("| 3 | a check found differences |\n| 70 | a defect of Stemma |\n");
        page.append(
                "\nResults go to standard output, messages to standard error. With `--json` problems are JSON, too.\n");
        return page.toString();
    }

    private static void command(StringBuilder page, Shape shape) {
        page.append("\n## ").append(shape.name()).append("\n\n");
        page.append(capitalised(shape.summary())).append(".\n\n");
        page.append("    ").append(Help.usage(shape)).append('\n');
        if (!shape.aliases().isEmpty()) {
            page.append("\nAlso called `")
                    .append(String.join("`, `", shape.aliases()))
                    .append("`.\n");
        }
        shape.description().forEach(text -> page.append('\n').append(text).append('\n'));
        List<Option> own = Stream.concat(
                        shape.options().stream(), shape.lists() ? Stream.of(Common.JSON) : Stream.empty())
                .toList();
        if (!shape.operands().isEmpty() || !own.isEmpty()) {
            page.append('\n');
        }
        shape.operands()
                .forEach(operand -> page.append("- `")
                        .append(operand.label())
                        .append("`: ")
                        .append(operand.purpose())
                        .append('\n'));
        own.forEach(option -> option(page, option));
        if (!shape.examples().isEmpty()) {
            page.append("\n```\n");
            shape.examples()
                    .forEach(example -> page.append(String.format("%-58s # %s%n", example.line(), example.purpose())));
            page.append("```\n");
        }
    }

    private static void option(StringBuilder page, Option option) {
        page.append("- `").append(Help.spelled(option)).append("`: ").append(option.purpose());
        page.append(option.many() ? " (may be repeated)\n" : "\n");
    }

    /// The page of the settings.
    public static String settings() {
        StringBuilder page = new StringBuilder(GENERATED);
        page.append("""

                # Settings

                Nothing need be set. What is set is looked for in this order: the option of the command line, the environment
                variable, the table `[env.NAME]` of `stemma.toml` for the environment in use, the rest of `stemma.toml`, the
                default. `${NAME}` in a value stands for the environment variable `NAME`. Secrets are never printed.

                | in stemma.toml | option | environment variable | default | |
                |---|---|---|---|---|
                """);
        for (Key key : Key.values()) {
            page.append("| `")
                    .append(key.words())
                    .append("` | `")
                    .append(key.flag())
                    .append("` | `");
            page.append(key.variable()).append("` | ");
            page.append(key.standard().isEmpty() ? "" : "`" + key.standard() + "`")
                    .append(" | ");
            page.append(key.purpose()).append(" |\n");
        }
        page.append("""

                The project is the folder in which the command is called; `--project DIR` or `STEMMA_PROJECT` names another.

                ```toml
                [env.uat]
                url = "postgresql://boards@uat.example.org/boards"
                password = "${UAT_PASSWORD}"

                [env.production]
                url = "${PRODUCTION_URL}"
                protected = true
                ```

                `stemma --env uat status` then works on the first, and `stemma diff --from uat --to production` compares both.
                """);
        return page.toString();
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
