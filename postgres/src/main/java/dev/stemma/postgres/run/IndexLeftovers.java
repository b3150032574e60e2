package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.Reply;
import dev.stemma.postgres.wire.Row;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.sql.Lexer;
import dev.stemma.sql.Literals;
import dev.stemma.sql.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What CREATE INDEX CONCURRENTLY and REINDEX CONCURRENTLY leave behind when they fail: an invalid index, which
/// nobody can use, but which may still turn away rows. The indexes that were there before are remembered with
/// the intent, so that those of others are left alone.
///
/// @param condition which indexes the statement may have made
record IndexLeftovers(String condition) {
    private static final String WORKING = "NOT EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index p"
            + " WHERE p.index_relid = i.indexrelid)";

    /// Nothing for a statement that makes no index concurrently.
    static Optional<IndexLeftovers> of(String statement) {
        List<Token> tokens = new ArrayList<>();
        Lexer lexer = new Lexer(statement);
        for (Token token = lexer.nextSignificant(); token.kind() != Token.Kind.END; token = lexer.nextSignificant()) {
            tokens.add(token);
        }
        List<String> words = tokens.stream()
                .map(token -> token.text(statement).toLowerCase(Locale.ROOT))
                .toList();
        if (!words.contains("concurrently")) {
            return Optional.empty();
        }
        return switch (words.getFirst()) {
            case "create" ->
                Optional.of(new IndexLeftovers("i.indrelid = pg_catalog.to_regclass("
                        + Literals.quote(table(statement, tokens, words)) + ")::oid"));
            case "reindex" -> Optional.of(new IndexLeftovers("c.relname::text ~ '_cc(new|old)[0-9]*$'"));
            default -> Optional.empty();
        };
    }

    /// CREATE [UNIQUE] INDEX CONCURRENTLY [[IF NOT EXISTS] name] ON [ONLY] table [USING method] (...)
    private static String table(String statement, List<Token> tokens, List<String> words) {
        int from = words.indexOf("on") + 1;
        if (from < words.size() && words.get(from).equals("only")) {
            from++;
        }
        int to = from;
        while (to < words.size()
                && !words.get(to).equals("using")
                && !words.get(to).equals("(")) {
            to++;
        }
        return to == from
                ? ""
                : statement.substring(
                        tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// An expression for the ids of the indexes that are there before the statement is run.
    String before() {
        return "(SELECT coalesce(pg_catalog.string_agg(i.indexrelid::text, ','), '') FROM pg_catalog.pg_index i"
                + " JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid WHERE " + condition + ")";
    }

    /// Drops the invalid ones among the new indexes.
    ///
    /// @param before the ids of those that were there
    /// @return whether there is a new index that is valid
    boolean clear(Wire wire, @Nullable String before) {
        Set<String> old = new HashSet<>(Arrays.asList(before == null ? new String[0] : before.split(",")));
        Reply reply = wire.ask("""
                SELECT i.indexrelid::text, i.indisvalid,
                       pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname)
                  FROM pg_catalog.pg_index i
                  JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
                  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                 WHERE %s AND %s
                 ORDER BY 3
                """.formatted(condition, WORKING));
        boolean valid = false;
        for (Row row : reply.isGood() ? reply.rows(0) : List.<Row>of()) {
            boolean isNew = before != null && !old.contains(row.text(0));
            valid |= isNew && row.flag(1);
            if (isNew && !row.flag(1)) {
                wire.send("DROP INDEX CONCURRENTLY IF EXISTS " + row.text(2));
            }
        }
        return valid;
    }
}
