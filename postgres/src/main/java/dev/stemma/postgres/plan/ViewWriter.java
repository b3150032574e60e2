package dev.stemma.postgres.plan;

import dev.stemma.catalog.MaterializedView;
import dev.stemma.catalog.MaterializedView.ColumnSetting;
import dev.stemma.catalog.View;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Views, materialized or not.
final class ViewWriter {
    private ViewWriter() {}

    static List<Step> create(View view) {
        return List.of(Step.of(view.id(), "create", "CREATE VIEW " + definition(view)));
    }

    static Step replace(View view) {
        return Step.of(view.id(), "change", "CREATE OR REPLACE VIEW " + definition(view));
    }

    private static String definition(View view) {
        ViewQuery query = ViewQuery.of(view.query());
        return Names.sql(view.id()) + query.columns() + Options.with(view.options()) + " AS\n" + query.text();
    }

    /// A view can be replaced where it stands as long as its columns only grow at the end, or only get other names.
    static @Nullable List<Step> alter(View from, View to) {
        boolean grows = to.columns().size() >= from.columns().size()
                && to.columns().subList(0, from.columns().size()).equals(from.columns());
        if (grows && !from.query().equals(to.query())) {
            return List.of(replace(to));
        }
        List<Step> renames = RenamedViewColumns.steps(from, to);
        if (renames == null) {
            return null;
        }
        List<Step> steps = new ArrayList<>(renames);
        for (String change : Options.changes(from.options(), to.options())) {
            steps.add(Step.of(to.id(), "options", "ALTER VIEW " + Names.sql(to.id()) + " " + change));
        }
        return steps;
    }

    static List<Step> create(MaterializedView view) {
        ViewQuery query = ViewQuery.of(view.query());
        String sql = "CREATE MATERIALIZED VIEW " + Names.sql(view.id()) + query.columns()
                + (view.accessMethod() == null ? "" : " USING " + Names.quote(view.accessMethod()))
                + Options.with(view.options())
                + (view.tablespace() == null ? "" : " TABLESPACE " + Names.quote(view.tablespace()))
                + " AS\n" + query.text() + (view.populated() ? "" : "\n  WITH NO DATA");
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(view.id(), "create", sql));
        view.settings().forEach(setting -> steps.add(set(view, setting)));
        return steps;
    }

    private static Step set(MaterializedView view, ColumnSetting setting) {
        String how = isOption(setting)
                ? "SET (" + setting.name() + " = " + setting.value() + ")"
                : "SET " + setting.name() + " " + setting.value();
        return ofColumn(view, setting, how);
    }

    private static Step reset(MaterializedView view, ColumnSetting setting, int version) {
        String how = switch (setting.name()) {
            case "STATISTICS" -> "SET STATISTICS -1";
            case "COMPRESSION" -> "SET COMPRESSION DEFAULT";
            case "STORAGE" -> "SET STORAGE " + ColumnSettings.usualStorage(typeOf(view, setting.column()), version);
            default -> "RESET (" + setting.name() + ")";
        };
        return ofColumn(view, setting, how);
    }

    private static boolean isOption(ColumnSetting setting) {
        return Character.isLowerCase(setting.name().charAt(0));
    }

    private static Step ofColumn(MaterializedView view, ColumnSetting setting, String how) {
        return Step.of(
                view.id(),
                "column " + setting.column(),
                "ALTER MATERIALIZED VIEW " + Names.sql(view.id()) + " ALTER COLUMN " + Names.quote(setting.column())
                        + " " + how);
    }

    private static String typeOf(MaterializedView view, String column) {
        return view.columns().stream()
                .filter(one -> one.startsWith(column + " "))
                .map(one -> one.substring(column.length() + 1))
                .findFirst()
                .orElse("text");
    }

    static @Nullable List<Step> alter(MaterializedView from, MaterializedView to, Scene scene) {
        if (!from.query().equals(to.query()) || Placement.isFixed(from.accessMethod(), to.accessMethod(), scene)) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        String head = "ALTER MATERIALIZED VIEW " + Names.sql(to.id());
        for (String change : Options.changes(from.options(), to.options())) {
            steps.add(Step.of(to.id(), "storage parameters", head + " " + change));
        }
        for (ColumnSetting setting : from.settings()) {
            boolean gone = to.settings().stream()
                    .noneMatch(other -> other.column().equals(setting.column())
                            && other.name().equals(setting.name()));
            if (gone) {
                steps.add(reset(to, setting, scene.version()));
            }
        }
        to.settings().stream()
                .filter(setting -> !from.settings().contains(setting))
                .forEach(setting -> steps.add(set(to, setting)));
        if (!Objects.equals(from.accessMethod(), to.accessMethod())) {
            String method = to.accessMethod() == null ? "heap" : to.accessMethod();
            steps.add(Step.of(to.id(), "access method", head + " SET ACCESS METHOD " + Names.quote(method), copied()));
        }
        if (!Objects.equals(from.tablespace(), to.tablespace())) {
            steps.add(Step.of(to.id(), "tablespace", Placement.move(head, to.tablespace()), copied()));
        }
        if (from.populated() != to.populated()) {
            steps.addAll(to.populated() ? Refills.takeOver(scene, to) : List.of());
            steps.add(contents(to));
        }
        return steps;
    }

    /// One that is made again is locked from here on until it is filled.
    static Step drop(MaterializedView view, Scene scene) {
        Step drop = TypeWriter.drop(view, scene);
        return scene.to().find(view.id()) instanceof MaterializedView next && view.populated()
                ? drop.with(contentsHazard(next))
                : drop;
    }

    private static Hazard copied() {
        return Hazards.blocksReads("the view is locked until it is copied");
    }

    private static Step contents(MaterializedView view) {
        String refresh = "REFRESH MATERIALIZED VIEW " + Names.sql(view.id());
        return Step.of(
                view.id(),
                "contents",
                refresh + (view.populated() ? " WITH DATA" : " WITH NO DATA"),
                contentsHazard(view));
    }

    /// What it means for readers that the view is filled or emptied.
    private static Hazard contentsHazard(MaterializedView view) {
        String name = view.id().path();
        return view.populated()
                ? Hazards.blocksReads(name + " cannot be read until its query has run")
                : Hazards.breaksCode("what reads " + name + " fails until it is refreshed");
    }
}
