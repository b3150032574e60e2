package dev.stemma.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Aligns columns of text, without lines or headers, so that a pipe can cut it.
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /// The lines; the last column of each is as long as it is.
    public String text() {
        StringBuilder text = new StringBuilder();
        int[] widths = IntStream.range(0, columns()).map(this::width).toArray();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                boolean last = column == row.size() - 1;
                line.append(last ? row.get(column) : Cells.padded(row.get(column), widths[column]) + "  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .mapToInt(row -> Cells.of(row.get(column)))
                .max()
                .orElse(0);
    }
}
