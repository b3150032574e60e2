package dev.stemma.operations.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is done to views, functions and triggers.
public sealed interface ProgramOperation extends Operation {
    /// Whether something of the same name is replaced.
    enum Replace {
        REFUSE,
        REPLACE;

        /// The words in a statement, with a space behind.
        public String sql() {
            return this == REPLACE ? "OR REPLACE " : "";
        }
    }

    /// @param columns their names, where the query does not say them
    /// @param check   `LOCAL` or `CASCADED`: rows that go in must come out
    record CreateView(
            QualifiedName view,
            List<String> columns,
            String query,
            Replace replace,
            Map<String, String> with,
            @Nullable String check)
            implements ProgramOperation {
        public CreateView {
            columns = List.copyOf(columns);
            with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        }

        @Override
        public String subject() {
            return view.toString();
        }
    }

    record CreateMaterializedView(
            QualifiedName view,
            List<String> columns,
            String query,
            Guard guard,
            Map<String, String> with,
            Filling filling)
            implements ProgramOperation {
        public CreateMaterializedView {
            columns = List.copyOf(columns);
            with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        }

        @Override
        public String subject() {
            return view.toString();
        }
    }

    /// Whether a materialized view has its rows at once.
    enum Filling {
        WITH_DATA,
        WITH_NO_DATA
    }

    record RefreshView(QualifiedName view, Mode mode, Filling filling) implements ProgramOperation {
        @Override
        public String subject() {
            return view.toString();
        }
    }

    /// @param routine    its name and the types of its arguments
    /// @param parameters as they stand between the parentheses
    /// @param returns    null for a procedure
    /// @param options    as they stand, in order: `STABLE`, `SET search_path TO pg_catalog`
    record CreateRoutine(
            ObjectName routine,
            String parameters,
            @Nullable String returns,
            String language,
            List<String> options,
            String body,
            Replace replace)
            implements ProgramOperation {
        public CreateRoutine {
            options = List.copyOf(options);
        }

        @Override
        public String subject() {
            return routine.toString();
        }
    }

    /// @param time   `BEFORE`, `AFTER`, `INSTEAD OF`
    /// @param events `INSERT`, `UPDATE OF a, b`, …
    /// @param each   `ROW` or `STATEMENT`
    /// @param old    the name of the table of old rows
    /// @param added  the name of the table of new rows
    /// @param call   `app.touch()`
    record CreateTrigger(
            QualifiedName table,
            String name,
            String time,
            List<String> events,
            String each,
            @Nullable String old,
            @Nullable String added,
            @Nullable String when,
            String call,
            @Nullable Timing constraint,
            Replace replace)
            implements ProgramOperation {
        public CreateTrigger {
            events = List.copyOf(events);
        }

        @Override
        public String subject() {
            return name + " of " + table;
        }
    }

    /// @param trigger null for all that users have made
    record SwitchTrigger(QualifiedName table, @Nullable String trigger, Switch to) implements ProgramOperation {
        @Override
        public String subject() {
            return (trigger == null ? "USER" : trigger) + " of " + table;
        }

        @Override
        public String shown() {
            return (to == Switch.ON ? "enableTrigger " : "disableTrigger ") + subject();
        }
    }

    /// On or off.
    enum Switch {
        ON,
        OFF
    }
}
