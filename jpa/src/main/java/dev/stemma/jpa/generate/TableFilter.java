package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.TableName;
import java.util.List;
import java.util.regex.Pattern;

/// Which tables are meant. A pattern is `schema.table`, with `*` for any characters and `?` for one; without a schema
/// it means tables of every schema.
///
/// @param include patterns of which one must fit; none means every table
/// @param exclude patterns of which none may fit
public record TableFilter(List<String> include, List<String> exclude) {
    public static final TableFilter ALL = new TableFilter(List.of(), List.of());

    public TableFilter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    public boolean accepts(TableName table) {
        return (include.isEmpty() || include.stream().anyMatch(pattern -> fits(pattern, table)))
                && exclude.stream().noneMatch(pattern -> fits(pattern, table));
    }

    private static boolean fits(String pattern, TableName table) {
        String whole = pattern.contains(".") ? pattern : "*." + pattern;
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return table.toString().matches(regex.toString());
    }
}
