package dev.stemma.sql;

import static dev.stemma.sql.StatementKind.BEGIN;
import static dev.stemma.sql.StatementKind.COMMIT;
import static dev.stemma.sql.StatementKind.COPY_FROM_STDIN;
import static dev.stemma.sql.StatementKind.ENUM_LABEL;
import static dev.stemma.sql.StatementKind.OTHER;
import static dev.stemma.sql.StatementKind.OUTSIDE_TRANSACTION;
import static dev.stemma.sql.StatementKind.ROLLBACK;
import static dev.stemma.sql.StatementKind.SAVEPOINT;
import static dev.stemma.sql.StatementKind.SESSION_SETTING;
import static dev.stemma.sql.StatementKind.TWO_PHASE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The tokens of one statement, unquoted words in lower case, read no further than they are asked for: an INSERT of
/// megabytes is known by its first word. What may not stand in a transaction block is what the server's calls of
/// `PreventInTransactionBlock` say, in PostgreSQL 14 to 18.
final class StatementWords {
    private static final Set<String> OFF = Set.of("false", "off", "0", "'false'", "'off'");

    private final String sql;
    private final Lexer lexer;
    private final List<String> words = new ArrayList<>();

    StatementWords(String sql) {
        this.sql = sql;
        this.lexer = new Lexer(sql);
    }

    StatementKind kind() {
        return switch (word(0)) {
            case "begin" -> BEGIN;
            case "start" -> word(1).equals("transaction") ? BEGIN : OTHER;
            case "commit", "end" -> word(1).equals("prepared") ? TWO_PHASE : COMMIT;
            case "rollback", "abort" -> ofRollback();
            case "savepoint", "release" -> SAVEPOINT;
            case "prepare" -> word(1).equals("transaction") ? TWO_PHASE : OTHER;
            case "set" -> Set.of("local", "transaction", "constraints").contains(word(1)) ? OTHER : SESSION_SETTING;
            case "reset" -> SESSION_SETTING;
            case "discard" -> outsideIf(word(1).equals("all"));
            case "vacuum" -> OUTSIDE_TRANSACTION;
            case "cluster" -> outsideIf(word(indexOfClustered()).isEmpty());
            case "reindex" -> outsideIf(reindexesSeveralOrConcurrently());
            case "create" -> outsideIf(createsOutside());
            case "drop" -> outsideIf(dropsOutside());
            case "alter" -> ofAlter();
            case "copy" -> OpenStatement.copiesFromStdin(sql) ? COPY_FROM_STDIN : OTHER;
            default -> OTHER;
        };
    }

    private StatementKind ofRollback() {
        int next = Set.of("work", "transaction").contains(word(1)) ? 2 : 1;
        return switch (word(next)) {
            case "to" -> SAVEPOINT;
            case "prepared" -> TWO_PHASE;
            default -> ROLLBACK;
        };
    }

    private boolean createsOutside() {
        return switch (word(1)) {
            case "database", "tablespace" -> true;
            case "index" -> word(2).equals("concurrently");
            case "unique" -> word(3).equals("concurrently");
            // Without a connection no slot is made either.
            case "subscription" -> !isOff("create_slot") && !isOff("connect");
            default -> false;
        };
    }

    private boolean dropsOutside() {
        return switch (word(1)) {
            // A subscription without a slot may be dropped in a transaction, but only the server knows whether it has
            // one.
            case "database", "tablespace", "subscription" -> true;
            case "index" -> word(2).equals("concurrently");
            default -> false;
        };
    }

    private StatementKind ofAlter() {
        return switch (word(1)) {
            case "system" -> OUTSIDE_TRANSACTION;
            case "database" -> outsideIf(contains("set", "tablespace"));
            case "table" ->
                outsideIf(contains("detach", "partition") && words.getLast().equals("concurrently"));
            case "subscription" -> outsideIf(altersSubscriptionOutside());
            case "type" -> contains("add", "value") ? ENUM_LABEL : OTHER;
            default -> OTHER;
        };
    }

    private boolean altersSubscriptionOutside() {
        return switch (word(3)) {
            case "refresh" -> true;
            case "set", "add", "drop" ->
                word(4).equals("publication") ? !isOff("refresh") : contains("failover") || contains("two_phase");
            default -> false;
        };
    }

    private boolean reindexesSeveralOrConcurrently() {
        int target = indexBehindOptions(1);
        boolean several = Set.of("schema", "database", "system").contains(word(target));
        boolean byOption = target > 1 && words.subList(0, target).contains("concurrently") && !isOff("concurrently");
        return several || byOption || word(target + 1).equals("concurrently");
    }

    private int indexOfClustered() {
        int index = indexBehindOptions(1);
        return word(index).equals("verbose") ? index + 1 : index;
    }

    /// The index behind a list in parentheses, if one stands at the index.
    private int indexBehindOptions(int index) {
        if (!word(index).equals("(")) {
            return index;
        }
        int end = index + 1;
        while (!word(end).isEmpty() && !word(end).equals(")")) {
            end++;
        }
        return end + 1;
    }

    private static StatementKind outsideIf(boolean outside) {
        return outside ? OUTSIDE_TRANSACTION : OTHER;
    }

    /// Whether an option stands somewhere and is switched off, as in `create_slot = false`.
    private boolean isOff(String option) {
        readAll();
        int index = words.indexOf(option);
        return index >= 0 && OFF.contains(word(word(index + 1).equals("=") ? index + 2 : index + 1));
    }

    private boolean contains(String... sequence) {
        readAll();
        return Collections.indexOfSubList(words, List.of(sequence)) >= 0;
    }

    private void readAll() {
        int index = words.size();
        while (!word(index).isEmpty()) {
            index++;
        }
    }

    /// The token at an index, from zero; behind the last one, the empty text.
    private String word(int index) {
        while (words.size() <= index) {
            Token token = lexer.nextSignificant();
            if (token.kind() == Token.Kind.END) {
                return "";
            }
            words.add(token.folded(sql));
        }
        return words.get(index);
    }
}
