package dev.stemma.postgres.run;

import dev.stemma.sql.Lexer;
import dev.stemma.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words at the beginning of a statement, in upper case.
record Words(List<String> words) {
    private static final int ENOUGH = 12;

    static Words of(String statement) {
        Lexer lexer = new Lexer(statement);
        List<String> words = new ArrayList<>();
        Token token = lexer.nextSignificant();
        while (token.kind() != Token.Kind.END && words.size() < ENOUGH) {
            words.add(token.text(statement).toUpperCase(Locale.ROOT));
            token = lexer.nextSignificant();
        }
        return new Words(words);
    }

    boolean begin(String... expected) {
        return words.size() >= expected.length
                && words.subList(0, expected.length).equals(List.of(expected));
    }

    boolean isBegin() {
        return begin("BEGIN") || begin("START", "TRANSACTION");
    }

    /// Whether it ends a transaction, well or not.
    boolean isEnd() {
        return begin("COMMIT")
                || begin("END")
                || begin("ABORT")
                || begin("PREPARE", "TRANSACTION")
                || begin("ROLLBACK") && !words.contains("TO");
    }

    /// Whether it says in which encoding the text is that it stands in. What is sent has the encoding of the
    /// session, so the statement must not be.
    boolean isClientEncoding() {
        return begin("SET", "CLIENT_ENCODING") || begin("SET", "NAMES");
    }
}
