package dev.stemma.cli.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks text at spaces.
public final class Lines {
    private Lines() {}

    /// The text in lines of at most `width` columns; a width of 0 leaves it as it is. Words are never broken.
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            lines.addAll(width <= 0 || Cells.of(paragraph) <= width ? List.of(paragraph) : broken(paragraph, width));
        }
        return lines;
    }

    private static List<String> broken(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && Cells.of(line.toString()) + 1 + Cells.of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
