package dev.stemma.postgres.run;

import dev.stemma.run.Backfill;
import dev.stemma.run.Backfill.Position;
import dev.stemma.sql.Literals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The questions and statements of a backfill. Values of keys travel as literals without a type: the server reads them
/// as what the column is.
record BackfillSql(Backfill backfill) {
    /// How many rows the table has, about; and a column of the key that may be null.
    String facts() {
        String table =
                "pg_catalog.to_regclass(" + Literals.quote(backfill.update().table()) + ")";
        String names = backfill.key().stream()
                .map(name -> "(pg_catalog.parse_ident(" + Literals.quote(name) + "))[1]")
                .collect(Collectors.joining(", "));
        return "SELECT coalesce((SELECT reltuples::bigint FROM pg_catalog.pg_class WHERE oid = " + table + "), -1),"
                + " (SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = " + table
                + " AND NOT attnotnull AND attname IN (" + names + ") LIMIT 1)";
    }

    /// The key of the last row of the next batch, as a literal; no row where all that is left fits into one.
    String end(@Nullable Position from) {
        String value = backfill.key().stream()
                .map(column -> "pg_catalog.quote_literal((" + column + ")::text)")
                .collect(Collectors.joining(" || ', ' || "));
        return "SELECT '(' || " + value + " || ')' FROM " + backfill.update().target() + where(from) + order()
                + " OFFSET " + (backfill.batch() - 1) + " LIMIT 1";
    }

    private String order() {
        return " ORDER BY " + String.join(", ", backfill.key());
    }

    private String where(@Nullable Position from) {
        List<String> conditions = new ArrayList<>();
        if (backfill.update().condition() != null) {
            conditions.add("(" + backfill.update().condition() + "\n)");
        }
        if (from != null) {
            conditions.add(backfill.columns() + " > " + from.value());
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /// The rows behind one key, up to another; an end that is not there is open.
    String update(@Nullable Position from, @Nullable Position to) {
        List<String> range = new ArrayList<>();
        if (from != null) {
            range.add(backfill.columns() + " > " + from.value());
        }
        if (to != null) {
            range.add(backfill.columns() + " <= " + to.value());
        }
        return range.isEmpty() ? backfill.update().text() : backfill.update().where(String.join(" AND ", range));
    }

    /// All of it as one block that commits after each batch, with the word to the ledger in the same transaction.
    ///
    /// @param noted an UPDATE of the ledger up to the value that is to be noted
    /// @param where the condition that ends it
    /// @param ended notes that it has come to its end
    String block(String noted, String where, String ended, Duration lockTimeout) {
        List<String> from = variables("stemma_from_");
        List<String> to = variables("stemma_to_");
        String behind = "(" + from.getFirst() + " IS NULL OR " + backfill.columns() + " > " + row(from) + ")";
        String upTo = "(" + to.getFirst() + " IS NULL OR " + backfill.columns() + " <= " + row(to) + ")";
        String condition = backfill.update().condition();
        String values = to.stream()
                .map(name -> "pg_catalog.quote_literal(" + name + "::text)")
                .collect(Collectors.joining(", ', ', "));
        return """
                DO $stemma_backfill$
                #variable_conflict use_column
                DECLARE
                    stemma_rows bigint := 0;
                %s%sBEGIN
                    LOOP
                        PERFORM pg_catalog.set_config('lock_timeout', '%dms', true);
                        %s;
                        SELECT %s INTO %s FROM %s WHERE %s%s OFFSET %d LIMIT 1;
                        %s;
                        SET LOCAL search_path TO pg_catalog;
                        EXIT WHEN %s IS NULL;
                        stemma_rows := stemma_rows + %d;
                        %s pg_catalog.concat('backfill: ', stemma_rows, ' rows by ', %s, ' up to (', %s, ')') WHERE %s;
                        COMMIT;
                        PERFORM pg_catalog.pg_sleep(%s);
                    END LOOP;
                    %s;
                END
                $stemma_backfill$""".formatted(
                        declarations(from),
                        declarations(to),
                        lockTimeout.toMillis(),
                        moved(from, to),
                        String.join(", ", backfill.key()),
                        String.join(", ", to),
                        backfill.update().target(),
                        condition == null ? behind : "(" + condition + "\n) AND " + behind,
                        order(),
                        backfill.batch() - 1,
                        backfill.update().where(behind + " AND " + upTo),
                        to.getFirst(),
                        backfill.batch(),
                        noted,
                        Literals.quote(backfill.columns()),
                        values,
                        where,
                        backfill.pause().toMillis() / 1000.0,
                        ended);
    }

    private List<String> variables(String prefix) {
        return IntStream.range(0, backfill.key().size())
                .mapToObj(index -> prefix + index)
                .toList();
    }

    private static String row(List<String> names) {
        return names.size() == 1 ? names.getFirst() : "(" + String.join(", ", names) + ")";
    }

    private String declarations(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(index -> "    " + names.get(index) + " "
                        + backfill.update().table() + "." + backfill.key().get(index) + "%TYPE;\n")
                .collect(Collectors.joining());
    }

    private static String moved(List<String> from, List<String> to) {
        return IntStream.range(0, from.size())
                .mapToObj(index -> from.get(index) + " := " + to.get(index))
                .collect(Collectors.joining("; "));
    }
}
