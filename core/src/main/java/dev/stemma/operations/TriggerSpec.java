package dev.stemma.operations;

import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.ProgramOperation.CreateTrigger;
import dev.stemma.operations.model.ProgramOperation.Replace;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Timing;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A new trigger: `op.createTrigger("users", "touch").before().update().forEachRow().executes("app.touch()")`.
public final class TriggerSpec implements Spec {
    private final QualifiedName table;
    private final String name;
    private final List<String> events = new ArrayList<>();
    private String time = "AFTER";
    private String each = "STATEMENT";
    private @Nullable String oldTable;
    private @Nullable String newTable;
    private @Nullable String when;
    private @Nullable String call;
    private @Nullable Timing constraint;
    private Replace replace = Replace.REFUSE;

    TriggerSpec(QualifiedName table, String name) {
        this.table = table;
        this.name = name;
    }

    /// Before the rows are changed.
    public TriggerSpec before() {
        time = "BEFORE";
        return this;
    }

    /// When the rows are changed.
    public TriggerSpec after() {
        time = "AFTER";
        return this;
    }

    /// In place of a change, on a view.
    public TriggerSpec insteadOf() {
        time = "INSTEAD OF";
        return this;
    }

    /// When rows come.
    public TriggerSpec insert() {
        events.add("INSERT");
        return this;
    }

    /// When rows change, or only some columns of them.
    public TriggerSpec update(String... columns) {
        String names = Stream.of(columns).map(Identifiers::quote).collect(Collectors.joining(", "));
        events.add(columns.length == 0 ? "UPDATE" : "UPDATE OF " + names);
        return this;
    }

    /// When rows go.
    public TriggerSpec delete() {
        events.add("DELETE");
        return this;
    }

    /// When the table is emptied.
    public TriggerSpec truncate() {
        events.add("TRUNCATE");
        return this;
    }

    /// Once for each row; else once for each statement.
    public TriggerSpec forEachRow() {
        each = "ROW";
        return this;
    }

    /// The name of the table in which the function finds all old rows.
    public TriggerSpec oldTable(String as) {
        oldTable = as;
        return this;
    }

    /// The name of the table in which the function finds all new rows.
    public TriggerSpec newTable(String as) {
        newTable = as;
        return this;
    }

    /// Only where this is true: `.when("OLD.name IS DISTINCT FROM NEW.name")`.
    public TriggerSpec when(String condition) {
        when = condition;
        return this;
    }

    /// What is called: `.executes("app.touch()")`.
    public TriggerSpec executes(String function) {
        call = function;
        return this;
    }

    /// A constraint trigger, whose call may wait for the end of the transaction.
    public TriggerSpec constraint(Timing timing) {
        constraint = timing;
        return this;
    }

    /// In the place of one with the same name.
    public TriggerSpec orReplace() {
        replace = Replace.REPLACE;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        if (call == null || events.isEmpty()) {
            throw new IllegalArgumentException("a trigger needs an event, as update(), and executes(function)");
        }
        return new CreateTrigger(table, name, time, events, each, oldTable, newTable, when, call, constraint, replace);
    }
}
