package dev.stemma.sql;

import java.util.stream.Stream;

/// The statement that a script is in the middle of: knows whether a semicolon would end it.
final class OpenStatement {
    private final String source;
    private final boolean creates;
    private final boolean copies;
    private final int start;
    private Token last;
    private int parentheses;

    /// How many END words are owed: for BEGIN ATOMIC, and for each CASE in its body.
    private int blocks;

    /// CREATE FUNCTION and CREATE PROCEDURE, the only statements of PostgreSQL with such a body.
    private boolean createsRoutine;

    /// CREATE TRIGGER, which in SQLite has statements between BEGIN and END.
    private boolean createsTrigger;

    private boolean inTrigger;

    private boolean fromStdin;

    OpenStatement(String source, Token first) {
        this.source = source;
        this.creates = first.isWord(source, "create");
        this.copies = first.isWord(source, "copy");
        this.start = first.start();
        this.last = first;
        count(first);
    }

    void add(Token token) {
        count(token);
        if (token.kind() == Token.Kind.WORD && parentheses == 0) {
            if (inTrigger) {
                inTrigger = !(last.is(source, ';') && token.isWord(source, "end"));
            } else {
                addWord(token);
            }
        }
        last = token;
    }

    int start() {
        return start;
    }

    /// From its first token to the last one so far.
    String text() {
        return source.substring(start, last.end());
    }

    boolean endsAtSemicolon() {
        return parentheses == 0 && blocks == 0 && !inTrigger;
    }

    static boolean copiesFromStdin(String sql) {
        Lexer lexer = new Lexer(sql);
        OpenStatement statement = new OpenStatement(sql, lexer.nextSignificant());
        for (Token token = lexer.nextSignificant(); token.isSignificant(); token = lexer.nextSignificant()) {
            statement.add(token);
        }
        return statement.copiesFromStdin();
    }

    /// Whether the lines behind it are its data.
    boolean copiesFromStdin() {
        return fromStdin;
    }

    private void count(Token token) {
        if (token.is(source, '(')) {
            parentheses++;
        } else if (token.is(source, ')') && parentheses > 0) {
            parentheses--;
        }
    }

    private void addWord(Token word) {
        if (blocks > 0) {
            addWordOfBody(word);
        } else if (creates) {
            addWordOfCreate(word);
        } else if (copies && word.isWord(source, "stdin") && last.isWord(source, "from")) {
            fromStdin = true;
        }
    }

    private void addWordOfCreate(Token word) {
        if (createsRoutine && word.isWord(source, "atomic") && last.isWord(source, "begin")) {
            blocks = 1;
        } else if (createsTrigger && word.isWord(source, "begin") && mayBeginBody()) {
            inTrigger = true;
        } else if (word.isWord(source, "trigger")) {
            createsTrigger |= last.start() == start || last.isWord(source, "temp") || last.isWord(source, "temporary");
        } else if (word.isWord(source, "function") || word.isWord(source, "procedure")) {
            createsRoutine |= last.start() == start || last.isWord(source, "replace");
        }
    }

    /// Behind these words PostgreSQL takes `begin` for the name of something.
    private boolean mayBeginBody() {
        return !last.is(source, ',')
                && !last.is(source, '.')
                && Stream.of("trigger", "of", "on", "from", "table", "as", "exists", "function", "procedure")
                        .noneMatch(word -> last.isWord(source, word));
    }

    private void addWordOfBody(Token word) {
        if (last.isWord(source, "as") || last.is(source, '.')) {
            return; // any word may be the name of a column here
        }
        if (word.isWord(source, "case")) {
            blocks++;
        } else if (word.isWord(source, "end")) {
            blocks--;
        }
    }
}
