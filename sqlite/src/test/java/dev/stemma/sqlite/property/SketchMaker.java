package dev.stemma.sqlite.property;

import dev.stemma.sqlite.property.Sketch.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// Makes sketches, and changes them. What it makes is such that rows which fit one schema fit every other: a plan that
/// fails on them is wrong.
final class SketchMaker {
    private static final List<String> KEYS = List.of(
            "",
            " PRIMARY KEY",
            " PRIMARY KEY AUTOINCREMENT",
            "PRIMARY KEY (id)",
            "CONSTRAINT the_key PRIMARY KEY (id, k)",
            "PRIMARY KEY (k, id)");
    private static final List<String> TYPES =
            List.of("INTEGER", "TEXT", "REAL", "NUMERIC(10, 2)", "", "BIGINT", "VARCHAR(20) /* TEXT */");
    private static final List<String> STRICT_TYPES = List.of("INTEGER", "TEXT", "REAL");
    private static final List<String> ENDINGS = List.of(
            "",
            " NOT NULL DEFAULT 7",
            " DEFAULT 7",
            " DEFAULT (3 + 4)",
            " COLLATE NOCASE",
            " UNIQUE",
            " CONSTRAINT big_enough CHECK (%1$s IS NULL OR %1$s >= 0)",
            " CHECK (%1$s IS NOT 'x')",
            " NOT NULL ON CONFLICT REPLACE DEFAULT 7");

    private final RandomGenerator random;

    SketchMaker(RandomGenerator random) {
        this.random = random;
    }

    Sketch make() {
        Sketch sketch = new Sketch();
        int tables = 1 + random.nextInt(3);
        for (int number = 0; number < tables; number++) {
            addTable(sketch);
        }
        addView(sketch);
        return sketch;
    }

    /// The same schema after some changes; sometimes quite another one.
    Sketch changed(Sketch before) {
        Sketch after = random.nextInt(6) == 0 ? make() : before.copy();
        int changes = 1 + random.nextInt(5);
        for (int number = 0; number < changes; number++) {
            change(after);
        }
        forgetLostParents(before, after);
        forgetLostParents(after, before);
        return after;
    }

    /// A table that only one side has is empty when it comes: what refers to it on that side must not
    /// keep its values. Nor may what was worked out before refer to anything.
    private static void forgetLostParents(Sketch one, Sketch other) {
        one.tables()
                .forEach((name, sheet) -> sheet.columns().replaceAll((column, text) -> {
                    int at = text.indexOf(" REFERENCES ");
                    String parent = at < 0 ? "" : text.substring(at + 12).split(" ")[0];
                    Sheet there = other.tables().get(name);
                    boolean wasWorkedOut = there != null
                            && there.columns().containsKey(column)
                            && !there.plainColumns().contains(column);
                    return at >= 0 && (wasWorkedOut || !other.tables().containsKey(parent))
                            ? text.substring(0, at)
                            : text;
                }));
    }

    private void change(Sketch sketch) {
        if (sketch.tables().isEmpty()) {
            addTable(sketch);
            return;
        }
        String name = pick(new ArrayList<>(sketch.tables().keySet()));
        Sheet sheet = sketch.table(name);
        switch (random.nextInt(9)) {
            case 0 -> addTable(sketch);
            case 1 -> dropTable(sketch, name);
            case 2, 3 -> column(sketch, sheet);
            case 4 -> dropColumn(sketch, name, sheet);
            case 5 -> sketch.tables().put(name, sheet.with(key(sheet.options()), sheet.options()));
            case 6 -> other(name, sheet);
            case 7 -> extra(sketch, sheet);
            default -> addView(sketch);
        }
        repairReferences(sketch);
    }

    private void addTable(Sketch sketch) {
        String name = "t" + (1 + random.nextInt(4));
        if (sketch.tables().containsKey(name)) {
            return;
        }
        String options = pick(List.of("", "", " STRICT", " WITHOUT ROWID"));
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("k", "INTEGER NOT NULL DEFAULT 0");
        Sheet sheet = new Sheet(key(options), columns, new ArrayList<>(), options, new TreeMap<>());
        sketch.tables().put(name, sheet);
        int more = random.nextInt(5);
        for (int number = 0; number < more; number++) {
            column(sketch, sheet);
        }
        other(name, sheet);
        extra(sketch, sheet);
    }

    private String key(String options) {
        return options.contains("WITHOUT") ? KEYS.get(3 + random.nextInt(3)) : pick(KEYS);
    }

    private void dropTable(Sketch sketch, String name) {
        sketch.tables().remove(name);
        sketch.views().values().removeIf(view -> view.contains(" " + name + " "));
        sketch.tables().values().forEach(sheet -> {
            sheet.columns().replaceAll((column, text) -> text.replaceAll(" REFERENCES " + name + " .*", ""));
            sheet.others().values().removeIf(other -> other.contains(" " + name + " "));
        });
    }

    private void column(Sketch sketch, Sheet sheet) {
        String column = "c" + (1 + random.nextInt(6));
        boolean used = sheet.columns().containsKey(column);
        String type = pick(sheet.options().contains("STRICT") ? STRICT_TYPES : TYPES);
        if (random.nextInt(5) == 0 && !used) {
            sheet.columns().put(column, type + " GENERATED ALWAYS AS (k + 1)" + pick(List.of("", " STORED")));
        } else if (random.nextInt(6) == 0) {
            String parent = pick(new ArrayList<>(sketch.tables().keySet()));
            boolean fits = sketch.table(parent).hasSimpleKey();
            sheet.columns()
                    .put(
                            column,
                            "INTEGER"
                                    + (fits
                                            ? " REFERENCES " + parent + " (id)"
                                                    + pick(List.of("", " ON DELETE CASCADE"))
                                            : ""));
        } else {
            sheet.columns().put(column, type + pick(ENDINGS).formatted(column));
        }
        if (used && sheet.others().values().stream().anyMatch(other -> other.contains(column))) {
            sheet.others().values().removeIf(other -> other.contains("UNIQUE"));
        }
        repairReferences(sketch);
    }

    /// A foreign key needs a key of one column on the other side.
    private static void repairReferences(Sketch sketch) {
        sketch.tables().forEach((parent, sheet) -> {
            if (!sheet.hasSimpleKey()) {
                sketch.tables()
                        .values()
                        .forEach(child -> child.columns()
                                .replaceAll((column, text) -> text.replaceAll(" REFERENCES " + parent + " .*", "")));
            }
        });
    }

    private void dropColumn(Sketch sketch, String name, Sheet sheet) {
        List<String> columns = new ArrayList<>(sheet.columns().keySet());
        columns.remove("k");
        if (columns.isEmpty()) {
            return;
        }
        String column = pick(columns);
        sheet.columns().remove(column);
        sheet.extras().removeIf(extra -> extra.contains(column));
        sheet.others().values().removeIf(other -> other.contains(column));
        sketch.views().values().removeIf(view -> view.contains(" " + name + " ") && view.contains(column));
    }

    private void other(String name, Sheet sheet) {
        String column = pick(new ArrayList<>(sheet.columns().keySet()));
        String label = name + "_o" + random.nextInt(3);
        sheet.others()
                .put(
                        label,
                        switch (random.nextInt(4)) {
                            case 0 -> "CREATE INDEX " + label + " ON " + name + " (" + column + " DESC) WHERE k >= 0";
                            case 1 -> "create index " + label + " on " + name + " (lower(" + column + ") /* low */, k)";
                            case 2 -> "CREATE UNIQUE INDEX " + label + " ON " + name + " (id, k)";
                            default ->
                                "CREATE TRIGGER " + label + " AFTER UPDATE OF k ON " + name + " BEGIN UPDATE " + name
                                        + " SET k = new.k WHERE id = new.id AND " + column + " IS NULL; END";
                        });
    }

    private void extra(Sketch sketch, Sheet sheet) {
        if (!sheet.extras().isEmpty() && random.nextBoolean()) {
            sheet.extras().remove(random.nextInt(sheet.extras().size()));
            return;
        }
        String column = pick(new ArrayList<>(sheet.columns().keySet()));
        sheet.extras()
                .add(pick(List.of(
                        "CHECK (" + column + " IS NOT 'y' OR k >= 0)",
                        "CONSTRAINT pair" + sheet.extras().size() + random.nextInt(1000) + " UNIQUE (id, " + column
                                + ")",
                        "CHECK (k > -1)")));
        repairReferences(sketch);
    }

    private void addView(Sketch sketch) {
        if (sketch.tables().isEmpty()) {
            return;
        }
        String name = pick(new ArrayList<>(sketch.tables().keySet()));
        String column = pick(new ArrayList<>(sketch.table(name).columns().keySet()));
        String view = "v" + random.nextInt(2);
        sketch.views()
                .put(view, "CREATE VIEW " + view + " AS SELECT id, " + column + " FROM " + name + " WHERE k >= 0");
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
