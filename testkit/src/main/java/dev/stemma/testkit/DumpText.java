package dev.stemma.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Brings the text of a dump into an order that depends on nothing but what it says: entries are sorted, and within a
/// table its columns, within an entry of rights its grants. Only pg_dump's own frame is left out, never a line of a
/// body.
final class DumpText {
    private static final String ENTRY = "-- Name: ";
    private static final String END = "-- PostgreSQL database dump complete";

    private DumpText() {}

    static String normalised(String dump) {
        List<String> entries = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        List<String> lines = dump.lines().toList();
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean framed = isBar(lines, i - 1) && isBar(lines, i + 1);
            if (framed && (lines.get(i).startsWith(ENTRY) || lines.get(i).equals(END))) {
                if (begun) {
                    entries.add(text(entry));
                }
                begun = true;
                entry.clear();
            }
            entry.add(lines.get(i));
        }
        Collections.sort(entries);
        return String.join("\n", entries);
    }

    private static boolean isBar(List<String> lines, int index) {
        return index >= 0 && index < lines.size() && lines.get(index).equals("--");
    }

    private static String text(List<String> entry) {
        List<String> body = new ArrayList<>(entry.subList(1, entry.size()));
        body.removeIf(DumpText::isFrame);
        String header = entry.getFirst();
        if (header.contains("; Type: TABLE;") || header.contains("; Type: FOREIGN TABLE;")) {
            body = table(body);
        } else if (header.contains("; Type: STATISTICS;")) {
            body.replaceAll(DumpText::statistics);
        } else if (header.contains("; Type: PUBLICATION TABLE;")) {
            body.replaceAll(DumpText::published);
        } else if (header.contains("; Type: ACL;") || header.contains("; Type: DEFAULT ACL;")) {
            Collections.sort(body);
        }
        return Stream.concat(Stream.of(header), trimmed(body).stream()).reduce("", (text, line) -> text + line + "\n");
    }

    /// What pg_dump says for the sake of a following entry, which sorting has moved away.
    private static boolean isFrame(String line) {
        return line.equals("--")
                || line.startsWith("SET default_tablespace = ")
                || line.startsWith("SET default_table_access_method = ");
    }

    /// Columns stand in the order in which they were added; what is said about each below the table follows them.
    private static List<String> table(List<String> body) {
        int open = indexOf(body, 0, "(");
        int close = open < 0 ? -1 : closing(body, open);
        if (close < 0) {
            return body;
        }
        List<String> sorted = new ArrayList<>(body.subList(0, open + 1));
        body.subList(open + 1, close).stream()
                .map(DumpText::withoutComma)
                .sorted()
                .forEach(sorted::add);
        sorted.add(body.get(close));
        body.subList(close + 1, body.size()).stream().sorted().forEach(sorted::add);
        return sorted;
    }

    /// The columns of statistics are printed as they stand in the table.
    private static String statistics(String line) {
        return line.startsWith("CREATE STATISTICS ")
                ? sorted(line, line.indexOf(" ON ") + 4, line.lastIndexOf(" FROM "))
                : line;
    }

    /// So are those that are published; what a filter of rows says is left as it is.
    private static String published(String line) {
        int open = line.indexOf(" (");
        boolean hasColumns = open >= 0 && !line.startsWith(" WHERE (", open - " WHERE".length());
        return line.startsWith("ALTER PUBLICATION ") && hasColumns ? sorted(line, open + 2, line.indexOf(')')) : line;
    }

    /// The line with the list between the two places in order.
    private static String sorted(String line, int from, int to) {
        if (to < from) {
            return line;
        }
        String sorted = Stream.of(line.substring(from, to).split(", "))
                .sorted()
                .reduce("", (text, column) -> text + column + " ");
        return line.substring(0, from) + sorted + line.substring(to);
    }

    private static int indexOf(List<String> body, int from, String end) {
        for (int i = from; i < body.size(); i++) {
            if (body.get(i).startsWith("CREATE ") && body.get(i).endsWith(end)) {
                return i;
            }
        }
        return -1;
    }

    private static int closing(List<String> body, int open) {
        for (int i = open + 1; i < body.size(); i++) {
            if (body.get(i).startsWith(")")) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    /// Without the empty lines around it; those inside belong to a body.
    private static List<String> trimmed(List<String> body) {
        int from = 0;
        int to = body.size();
        while (from < to && body.get(from).isBlank()) {
            from++;
        }
        while (to > from && body.get(to - 1).isBlank()) {
            to--;
        }
        return body.subList(from, to);
    }
}
