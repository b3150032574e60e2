package dev.stemma.postgres.plan;

import dev.stemma.catalog.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Columns of a view that only get another name: the server prints each on a line of its own, and its name last.
final class RenamedViewColumns {
    private RenamedViewColumns() {}

    /// The changes of names; null where the views differ in more than that.
    static @Nullable List<Step> steps(View from, View to) {
        List<String> before = from.query().lines().toList();
        List<String> after = to.query().lines().toList();
        if (from.columns().size() != to.columns().size() || before.size() != after.size()) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        int line = 0;
        for (int at = 0; at < to.columns().size(); at++) {
            String was = from.columns().get(at);
            String is = to.columns().get(at);
            if (was.equals(is)) {
                continue;
            }
            line = nextDifference(before, after, line);
            if (line == before.size()
                    || !type(was).equals(type(is))
                    || isTaken(name(is), from)
                    || !isSame(before.get(line), name(was), after.get(line), name(is))) {
                return null;
            }
            line++;
            steps.add(rename(to, name(was), name(is)));
        }
        return nextDifference(before, after, line) == before.size() ? steps : null;
    }

    private static int nextDifference(List<String> before, List<String> after, int line) {
        int at = line;
        while (at < before.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isTaken(String name, View from) {
        return from.columns().stream().anyMatch(column -> name(column).equals(name));
    }

    private static boolean isSame(String before, String oldName, String after, String newName) {
        String value = value(before, oldName);
        return value != null && value.equals(value(after, newName));
    }

    /// What stands before the name, or the column that has it by itself; null where the line does not end so.
    private static @Nullable String value(String line, String name) {
        String text = line.replaceFirst("[,;]$", "");
        String alias = " AS " + Names.quote(name);
        if (text.endsWith(alias)) {
            return text.substring(0, text.length() - alias.length());
        }
        return text.endsWith(" " + Names.quote(name)) || text.endsWith("." + Names.quote(name)) ? text : null;
    }

    private static String name(String column) {
        return column.substring(0, column.indexOf(' '));
    }

    private static String type(String column) {
        return column.substring(column.indexOf(' '));
    }

    private static Step rename(View view, String from, String to) {
        return Step.of(
                view.id(),
                "rename column " + from,
                "ALTER VIEW " + Names.sql(view.id()) + " RENAME COLUMN " + Names.quote(from) + " TO "
                        + Names.quote(to));
    }
}
