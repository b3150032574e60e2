package dev.stemma.sqlite.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazards;
import dev.stemma.plan.Statement;
import dev.stemma.sqlite.table.TableFacts;
import dev.stemma.sqlite.table.TableFacts.ColumnFacts;
import dev.stemma.sqlite.table.TableText;
import dev.stemma.sqlite.text.SqliteNames;
import dev.stemma.sqlite.text.SqliteText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a table anew, since SQLite has no ALTER for the change: a new table, the rows copied, the old one dropped, the
/// new one renamed. It is what SQLite's documentation of ALTER TABLE prescribes, all changes of the table in one go.
final class Rebuild {
    private final TableChange change;
    private final Scene scene;
    private final String temporary;
    private final List<Statement> statements = new ArrayList<>();

    Rebuild(TableChange change, Scene scene) {
        this.change = change;
        this.scene = scene;
        this.temporary = scene.freeName(change.to().name());
    }

    List<Statement> statements() {
        String old = SqliteNames.quote(change.from().name());
        add(TableText.create(change.to(), temporary), List.of());
        copy(old);
        if (change.to().counts() && change.from().counts()) {
            count();
        }
        add("DROP TABLE " + old, losses());
        // With this setting a rename does not look at views and triggers, whose table is away for the moment.
        boolean looks = scene.hasOnlookers();
        if (looks) {
            add("PRAGMA legacy_alter_table = ON", List.of());
        }
        add(
                "ALTER TABLE " + SqliteNames.quote(temporary) + " RENAME TO "
                        + SqliteNames.quote(change.to().name()),
                List.of());
        if (looks) {
            add("PRAGMA legacy_alter_table = OFF", List.of());
        }
        return statements;
    }

    private void add(String sql, List<Hazard> hazards) {
        statements.add(new Statement(
                sql,
                change.id(),
                "rebuild table " + change.to().name() + ": SQLite has no ALTER for this",
                Statement.Mode.IN_TRANSACTION,
                hazards));
    }

    private void copy(String old) {
        List<String> into = new ArrayList<>();
        List<String> out = new ArrayList<>();
        hiddenRowid().ifPresent(rowid -> {
            into.add(rowid);
            out.add(rowid);
        });
        for (ColumnFacts column : change.to().columns().values()) {
            ColumnFacts before = change.from().columns().get(SqliteNames.fold(column.name()));
            if (before != null && !column.isGenerated()) {
                into.add(SqliteNames.quote(column.name()));
                out.add(SqliteNames.quote(before.name()));
            }
        }
        if (!into.isEmpty()) {
            add(
                    "INSERT INTO " + SqliteNames.quote(temporary) + " (" + String.join(", ", into) + ")\nSELECT "
                            + String.join(", ", out) + "\n  FROM " + old,
                    hazards());
        }
    }

    /// Rows keep the number that SQLite gave them, since others may know them by it.
    private Optional<String> hiddenRowid() {
        TableFacts from = change.from();
        TableFacts to = change.to();
        boolean hidden = from.hasRowid()
                && to.hasRowid()
                && from.rowidAlias().isEmpty()
                && to.rowidAlias().isEmpty();
        return Stream.of("rowid", "_rowid_", "oid")
                .filter(name -> hidden
                        && !from.columns().containsKey(name)
                        && !to.columns().containsKey(name))
                .findFirst();
    }

    /// The highest number ever given, which may be one of a row that is gone.
    private void count() {
        String now = SqliteNames.literal(change.from().name());
        String next = SqliteNames.literal(temporary);
        add("DELETE FROM sqlite_sequence WHERE name = " + next, List.of());
        add(
                "INSERT INTO sqlite_sequence (name, seq)\nSELECT " + next + ", seq FROM sqlite_sequence WHERE name = "
                        + now,
                List.of());
    }

    private List<Hazard> losses() {
        return change.dropped().stream()
                .map(column -> Hazards.deletesData(Losses.ofColumn(column, change)))
                .toList();
    }

    private List<Hazard> hazards() {
        List<Hazard> hazards = new ArrayList<>();
        hazards.add(Hazards.rewrites("every row of " + change.from().name()
                + " is copied, and nobody else can write to the database meanwhile"));
        for (ColumnFacts column : change.to().columns().values()) {
            reason(column).ifPresent(reason -> hazards.add(Hazards.mayFail(reason)));
        }
        for (Constraint constraint : change.newConstraints()) {
            if (!isOnlyCounting(constraint)) {
                hazards.add(Hazards.mayFail("rows may break " + SqliteText.key(constraint.definition())));
            }
        }
        return hazards;
    }

    /// A key that only begins or ends to count asks nothing else of the rows.
    private boolean isOnlyCounting(Constraint constraint) {
        return change.from()
                .primaryKey()
                .map(before -> uncounted(before).equals(uncounted(constraint)))
                .orElse(false);
    }

    private static String uncounted(Constraint constraint) {
        return SqliteText.key(constraint.definition()).replace(" autoincrement", "");
    }

    private Optional<String> reason(ColumnFacts column) {
        ColumnFacts before = change.from().columns().get(SqliteNames.fold(column.name()));
        boolean isRequired = column.notNull() != null && !column.isGenerated();
        if (isRequired && before == null && column.byDefault() == null) {
            return Optional.of("rows that are there have no value for " + column.name());
        }
        if (isRequired && before != null && before.notNull() == null) {
            return Optional.of("rows may have no value for " + column.name());
        }
        if (before != null
                && !Objects.equals(before.column().collation(), column.column().collation())
                && isKey(column)) {
            return Optional.of("values of " + column.name() + " that were different may now be the same");
        }
        boolean typed = change.to().isStrict()
                && before != null
                && (!change.from().isStrict() || !sameType(before.column(), column.column()));
        return typed ? Optional.of("values of " + column.name() + " may be of another type") : Optional.empty();
    }

    private boolean isKey(ColumnFacts column) {
        boolean inConstraint = change.to().constraints().stream()
                .anyMatch(constraint -> (constraint.type() == Constraint.Type.UNIQUE
                                || constraint.type() == Constraint.Type.PRIMARY_KEY)
                        && Mentions.mentions(constraint.definition(), column.name()));
        return inConstraint
                || scene.remainingIndexes(change.id()).stream()
                        .anyMatch(index -> index.unique() && Mentions.mentions(index.definition(), column.name()));
    }

    private static boolean sameType(Column left, Column right) {
        return SqliteText.key(left.type()).equals(SqliteText.key(right.type()));
    }
}
