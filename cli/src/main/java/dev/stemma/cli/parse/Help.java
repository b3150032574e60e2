package dev.stemma.cli.parse;

import dev.stemma.cli.parse.Shape.Example;
import dev.stemma.cli.parse.Shape.Operand;
import dev.stemma.cli.parse.Shape.Option;
import dev.stemma.cli.text.Cells;
import dev.stemma.cli.text.Lines;
import dev.stemma.cli.text.Style;
import java.util.List;

/// Writes the help of a command for a terminal.
public final class Help {
    private final Style style;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    public Help(Style style, int width) {
        this.style = style;
        this.width = width == 0 ? 100 : width;
    }

    /// The whole help.
    ///
    /// @param own    the command's own options
    /// @param common options of every command
    public String of(Shape shape, List<Option> own, List<Option> common) {
        text.append(style.strong("stemma " + shape.name()))
                .append(": ")
                .append(shape.summary())
                .append("\n\n");
        text.append("  ").append(usage(shape)).append('\n');
        if (!shape.aliases().isEmpty()) {
            text.append("  also called: ")
                    .append(String.join(", ", shape.aliases()))
                    .append('\n');
        }
        shape.description()
                .forEach(paragraph -> text.append('\n')
                        .append(String.join("\n", Lines.wrapped(paragraph, width)))
                        .append('\n'));
        rows("", shape.operands().stream().map(Help::row).toList());
        rows("options", own.stream().map(Help::row).toList());
        rows("options of every command", common.stream().map(Help::row).toList());
        rows("examples", shape.examples().stream().map(Help::row).toList());
        return text.toString();
    }

    /// The command line in short: `stemma upgrade [TARGET...] [options]`.
    public static String usage(Shape shape) {
        StringBuilder line = new StringBuilder("stemma " + shape.name());
        for (Operand operand : shape.operands()) {
            line.append(' ')
                    .append(
                            switch (operand.count()) {
                                case ONE -> operand.label();
                                case AT_MOST_ONE -> "[" + operand.label() + "]";
                                case ANY -> "[" + operand.label() + "...]";
                                case AT_LEAST_ONE -> operand.label() + "...";
                            });
        }
        return line.append(" [options]").toString();
    }

    /// An option as it is typed: `-m, --message TEXT`.
    public static String spelled(Option option) {
        return String.join(", ", option.names()) + value(option);
    }

    private static String value(Option option) {
        if (option.value() == null) {
            return "";
        }
        return option.isYesOrNo() ? " [" + option.value() + "]" : " " + option.value();
    }

    private record Row(String left, String right) {}

    private static Row row(Operand operand) {
        return new Row(operand.label(), operand.purpose());
    }

    private static Row row(Option option) {
        return new Row(spelled(option), option.purpose() + (option.many() ? " (may be repeated)" : ""));
    }

    private static Row row(Example example) {
        return new Row(example.line(), example.purpose());
    }

    private void rows(String title, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        text.append('\n').append(title.isEmpty() ? "" : style.strong(title) + "\n");
        int left = Math.min(
                34, rows.stream().mapToInt(row -> Cells.of(row.left())).max().orElse(0));
        for (Row row : rows) {
            boolean fits = Cells.of(row.left()) <= left;
            List<String> right = Lines.wrapped(row.right(), width - left - 4);
            text.append("  ").append(fits ? Cells.padded(row.left(), left) + "  " + right.getFirst() : row.left());
            text.append('\n');
            right.stream()
                    .skip(fits ? 1 : 0)
                    .forEach(line ->
                            text.append(" ".repeat(left + 4)).append(line).append('\n'));
        }
    }
}
