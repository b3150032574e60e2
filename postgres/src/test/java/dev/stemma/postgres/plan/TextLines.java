package dev.stemma.postgres.plan;

import java.util.List;

/// The lines that only one of two texts has.
final class TextLines {
    private TextLines() {}

    static String difference(String expected, String found) {
        List<String> wanted = expected.lines().toList();
        List<String> is = found.lines().toList();
        StringBuilder text = new StringBuilder();
        wanted.stream()
                .filter(line -> !is.contains(line))
                .forEach(line -> text.append("  - ").append(line).append('\n'));
        is.stream()
                .filter(line -> !wanted.contains(line))
                .forEach(line -> text.append("  + ").append(line).append('\n'));
        return text.toString();
    }
}
