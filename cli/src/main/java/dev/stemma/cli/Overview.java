package dev.stemma.cli;

import dev.stemma.cli.command.Commands;
import dev.stemma.cli.text.Style;
import dev.stemma.cli.text.Table;

/// What `stemma` alone prints: the commands, by what they are for.
final class Overview {
    private Overview() {}

    static String text(Style style) {
        StringBuilder text = new StringBuilder("stemma " + Version.text() + ": keeps the family tree of a schema\n");
        Commands.groups().forEach((title, names) -> {
            Table table = new Table();
            for (String name : names) {
                table.row("  " + name, Commands.named(name).shape().summary());
            }
            text.append('\n').append(style.strong(title)).append('\n').append(table.text());
        });
        return text.append("\n'stemma help COMMAND' explains one; 'stemma demo' shows them at work\n")
                .toString();
    }
}
