package dev.stemma.postgres.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clauses of CREATE AGGREGATE, left out where they are what the server takes anyway.
final class AggregateOptions {
    private final List<String> clauses = new ArrayList<>();

    private AggregateOptions() {}

    static List<String> of(Row row) {
        AggregateOptions options = new AggregateOptions();
        boolean hypothetical = row.text("aggkind").equals("h");
        boolean ordered = hypothetical || row.text("aggkind").equals("o");
        options.plain(row, ordered);
        options.moving(row);
        options.operator(row.optional("sort_operator_path"));
        options.parallel(row.text("proparallel"));
        if (hypothetical) {
            options.clauses.add("HYPOTHETICAL");
        }
        return options.clauses;
    }

    private void plain(Row row, boolean ordered) {
        add("SFUNC", row.text("transition"));
        add("STYPE", row.text("state"));
        size("SSPACE", row.number("aggtransspace"));
        add("FINALFUNC", row.optional("final"));
        if (row.flag("aggfinalextra")) {
            clauses.add("FINALFUNC_EXTRA");
        }
        modify("FINALFUNC_MODIFY", row.text("aggfinalmodify"), ordered ? "w" : "r");
        add("COMBINEFUNC", row.optional("combine"));
        add("SERIALFUNC", row.optional("serial"));
        add("DESERIALFUNC", row.optional("deserial"));
        literal("INITCOND", row.optional("agginitval"));
    }

    private void moving(Row row) {
        add("MSFUNC", row.optional("moving_transition"));
        add("MINVFUNC", row.optional("moving_inverse"));
        add("MSTYPE", row.optional("moving_state"));
        size("MSSPACE", row.number("aggmtransspace"));
        add("MFINALFUNC", row.optional("moving_final"));
        if (row.flag("aggmfinalextra")) {
            clauses.add("MFINALFUNC_EXTRA");
        }
        if (row.optional("moving_transition") != null) {
            modify("MFINALFUNC_MODIFY", row.text("aggmfinalmodify"), "r");
        }
        literal("MINITCOND", row.optional("aggminitval"));
    }

    private void operator(@Nullable String path) {
        if (path != null) {
            add("SORTOP", "OPERATOR(" + path + ")");
        }
    }

    private void parallel(String letter) {
        if (!letter.equals("u")) {
            add("PARALLEL", letter.equals("s") ? "SAFE" : "RESTRICTED");
        }
    }

    private void modify(String name, String letter, String usual) {
        if (!letter.equals(usual)) {
            add(
                    name,
                    switch (letter) {
                        case "r" -> "READ_ONLY";
                        case "s" -> "SHAREABLE";
                        default -> "READ_WRITE";
                    });
        }
    }

    private void size(String name, int bytes) {
        if (bytes != 0) {
            add(name, Integer.toString(bytes));
        }
    }

    private void literal(String name, @Nullable String value) {
        if (value != null) {
            add(name, "'" + value.replace("'", "''") + "'");
        }
    }

    private void add(String name, @Nullable String value) {
        if (value != null) {
            clauses.add(name + " = " + value);
        }
    }
}
