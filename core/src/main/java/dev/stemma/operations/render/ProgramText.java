package dev.stemma.operations.render;

import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ProgramOperation;
import dev.stemma.operations.model.ProgramOperation.CreateMaterializedView;
import dev.stemma.operations.model.ProgramOperation.CreateRoutine;
import dev.stemma.operations.model.ProgramOperation.CreateTrigger;
import dev.stemma.operations.model.ProgramOperation.CreateView;
import dev.stemma.operations.model.ProgramOperation.Filling;
import dev.stemma.operations.model.ProgramOperation.RefreshView;
import dev.stemma.operations.model.ProgramOperation.Switch;
import dev.stemma.operations.model.ProgramOperation.SwitchTrigger;
import dev.stemma.sql.Identifiers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Views, functions and triggers, for PostgreSQL.
final class ProgramText {
    private ProgramText() {}

    static String of(ProgramOperation operation) {
        return switch (operation) {
            case CreateView view -> view(view);
            case CreateMaterializedView view -> view(view);
            case RefreshView refresh ->
                "REFRESH MATERIALIZED VIEW " + refresh.mode().sql()
                        + refresh.view().sql() + filling(refresh.filling());
            case CreateRoutine routine -> routine(routine);
            case CreateTrigger trigger -> trigger(trigger);
            case SwitchTrigger change ->
                "ALTER TABLE " + change.table().sql() + (change.to() == Switch.ON ? " ENABLE" : " DISABLE")
                        + " TRIGGER "
                        + (change.trigger() == null ? "USER" : Identifiers.quote(change.trigger()));
        };
    }

    private static String view(CreateView view) {
        String check = view.check();
        return "CREATE " + view.replace().sql() + "VIEW " + view.view().sql() + columns(view.columns())
                + Sql.with(view.with()) + " AS\n" + query(view.query())
                + (check == null ? "" : "\nWITH " + check + " CHECK OPTION");
    }

    private static String view(CreateMaterializedView view) {
        return "CREATE MATERIALIZED VIEW " + view.guard().ifNotExists()
                + view.view().sql() + columns(view.columns()) + Sql.with(view.with()) + " AS\n" + query(view.query())
                + filling(view.filling());
    }

    private static String columns(List<String> columns) {
        return columns.isEmpty() ? "" : " " + Sql.columns(columns);
    }

    private static String query(String query) {
        return query.strip().replaceFirst(";\\s*$", "");
    }

    private static String filling(Filling filling) {
        return filling == Filling.WITH_NO_DATA ? " WITH NO DATA" : "";
    }

    private static String routine(CreateRoutine routine) {
        ObjectName name = routine.routine();
        StringBuilder text =
                new StringBuilder("CREATE ").append(routine.replace().sql());
        text.append(name.kind().sql()).append(' ').append(name.name().sql());
        text.append('(').append(routine.parameters()).append(')');
        text.append(Sql.optional("RETURNS ", routine.returns()));
        text.append("\n    LANGUAGE ").append(Identifiers.quote(routine.language()));
        routine.options().forEach(option -> text.append("\n    ").append(option));
        return text.append("\n    AS ").append(Sql.dollarQuoted(routine.body())).toString();
    }

    private static String trigger(CreateTrigger trigger) {
        boolean isConstraint = trigger.constraint() != null;
        return "CREATE " + trigger.replace().sql() + (isConstraint ? "CONSTRAINT TRIGGER " : "TRIGGER ")
                + Identifiers.quote(trigger.name()) + " " + trigger.time() + " "
                + String.join(" OR ", trigger.events()) + " ON "
                + trigger.table().sql()
                + (trigger.constraint() == null ? "" : trigger.constraint().sql())
                + tables(trigger.old(), trigger.added())
                + " FOR EACH " + trigger.each()
                + (trigger.when() == null ? "" : " WHEN (" + trigger.when() + ")")
                + " EXECUTE FUNCTION " + call(trigger.call());
    }

    private static String tables(@Nullable String old, @Nullable String added) {
        if (old == null && added == null) {
            return "";
        }
        return " REFERENCING" + (old == null ? "" : " OLD TABLE AS " + Identifiers.quote(old))
                + (added == null ? "" : " NEW TABLE AS " + Identifiers.quote(added));
    }

    private static String call(String function) {
        return function.contains("(") ? function : function + "()";
    }
}
