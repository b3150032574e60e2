package dev.stemma.postgres.read;

import java.util.ArrayList;
import java.util.List;

/// The server prints the columns of statistics as they stand in the table, where their order means nothing.
final class StatisticsColumns {
    private static final String ON = " ON ";

    private StatisticsColumns() {}

    /// The definition with its columns in the order of their names, and expressions behind them as before.
    static String sorted(String definition) {
        int from = definition.indexOf(ON) + ON.length();
        int to = definition.lastIndexOf(" FROM ");
        List<String> columns = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        for (String part : parts(definition.substring(from, to))) {
            (part.endsWith(")") ? expressions : columns).add(part);
        }
        columns.sort(null);
        columns.addAll(expressions);
        return definition.substring(0, from) + String.join(", ", columns) + definition.substring(to);
    }

    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(list.substring(start, at).strip());
                start = at + 1;
            }
        }
        parts.add(list.substring(start).strip());
        return parts;
    }
}
