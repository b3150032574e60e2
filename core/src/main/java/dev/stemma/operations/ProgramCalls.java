package dev.stemma.operations;

import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectName.Kind;
import dev.stemma.operations.model.ObjectOperation.Rename;
import dev.stemma.operations.model.ProgramOperation.Replace;
import dev.stemma.operations.model.ProgramOperation.Switch;
import dev.stemma.operations.model.ProgramOperation.SwitchTrigger;
import dev.stemma.operations.model.QualifiedName;

/// What `op` offers for views, functions and triggers.
interface ProgramCalls extends OperationSink {
    /// Makes a view: `op.createView("adults", "SELECT * FROM users WHERE age >= 18")`.
    default ViewSpec createView(String view, String query) {
        return begin(new ViewSpec(QualifiedName.of(view), query, Replace.REFUSE));
    }

    /// Makes a view, or gives one another query: `op.createOrReplaceView("adults", "SELECT …")`.
    default ViewSpec createOrReplaceView(String view, String query) {
        return begin(new ViewSpec(QualifiedName.of(view), query, Replace.REPLACE));
    }

    /// Gives a view another name: `op.renameView("adults", "grown_ups")`.
    default void renameView(String from, String to) {
        add(new Rename(ObjectName.of(Kind.VIEW, from), to));
    }

    /// Drops a view: `op.dropView("adults").ifExists()`.
    default DropSpec dropView(String view) {
        return begin(new DropSpec(ObjectName.of(Kind.VIEW, view)));
    }

    /// Makes a materialized view: `op.createMaterializedView("totals", "SELECT …").withNoData()`.
    default MaterializedViewSpec createMaterializedView(String view, String query) {
        return begin(new MaterializedViewSpec(QualifiedName.of(view), query));
    }

    /// Makes the rows of a materialized view anew: `op.refreshView("totals").concurrently()`.
    default RefreshSpec refreshView(String view) {
        return begin(new RefreshSpec(QualifiedName.of(view)));
    }

    /// Drops a materialized view: `op.dropMaterializedView("totals")`.
    default DropSpec dropMaterializedView(String view) {
        return begin(new DropSpec(ObjectName.of(Kind.MATERIALIZED_VIEW, view)));
    }

    /// Makes a function.
    ///
    /// ```java
    /// op.createFunction("app.touch()").returns("trigger").language("plpgsql")
    ///         .body("BEGIN NEW.changed_at := now(); RETURN NEW; END");
    /// ```
    default RoutineSpec createFunction(String signature) {
        return begin(new RoutineSpec(ObjectName.called(Kind.FUNCTION, signature), Replace.REFUSE));
    }

    /// Makes a function, or gives one another body: `op.createOrReplaceFunction("app.touch()")…`.
    default RoutineSpec createOrReplaceFunction(String signature) {
        return begin(new RoutineSpec(ObjectName.called(Kind.FUNCTION, signature), Replace.REPLACE));
    }

    /// Drops a function: `op.dropFunction("app.touch()")`.
    default DropSpec dropFunction(String signature) {
        return begin(new DropSpec(ObjectName.called(Kind.FUNCTION, signature)));
    }

    /// Makes a procedure: `op.createProcedure("app.tidy(integer)").body("DELETE FROM log WHERE age > $1")`.
    default RoutineSpec createProcedure(String signature) {
        return begin(new RoutineSpec(ObjectName.called(Kind.PROCEDURE, signature), Replace.REFUSE));
    }

    /// Drops a procedure: `op.dropProcedure("app.tidy(integer)")`.
    default DropSpec dropProcedure(String signature) {
        return begin(new DropSpec(ObjectName.called(Kind.PROCEDURE, signature)));
    }

    /// Makes a trigger: `op.createTrigger("users", "touch").before().update().forEachRow().executes("app.touch()")`.
    default TriggerSpec createTrigger(String table, String trigger) {
        return begin(new TriggerSpec(QualifiedName.of(table), trigger));
    }

    /// Lets a trigger work again: `op.enableTrigger("users", "touch")`.
    default void enableTrigger(String table, String trigger) {
        add(new SwitchTrigger(QualifiedName.of(table), trigger, Switch.ON));
    }

    /// Keeps a trigger from working: `op.disableTrigger("users", "touch")`.
    default void disableTrigger(String table, String trigger) {
        add(new SwitchTrigger(QualifiedName.of(table), trigger, Switch.OFF));
    }

    /// Drops a trigger: `op.dropTrigger("users", "touch")`.
    default DropSpec dropTrigger(String table, String trigger) {
        return begin(new DropSpec(ObjectName.on(Kind.TRIGGER, QualifiedName.of(table), trigger)));
    }
}
