package dev.stemma.sqlite.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Trigger;
import dev.stemma.catalog.View;
import dev.stemma.diff.Change;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Hazards;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import dev.stemma.sqlite.table.TableFacts;
import dev.stemma.sqlite.table.TableText;
import dev.stemma.sqlite.text.SqliteNames;
import dev.stemma.sqlite.text.SqliteText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Orders the SQL that makes one catalog the other. SQLite looks at nothing but the object itself when it is created,
/// so the order is one of kinds: what stands on tables goes first and comes back last.
public final class Planner {
    private final Scene scene;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<ObjectId> rebuilt = new HashSet<>();
    private final Set<ObjectId> replaced = new HashSet<>();

    /// Which tables are made anew.
    ///
    /// @param table the folded name of one that is in any case, where something about it changes; empty for none
    public record Rebuilding(String table) {
        public static final Rebuilding WHERE_NEEDED = new Rebuilding("");

        public static Rebuilding of(String table) {
            return new Rebuilding(SqliteNames.fold(table));
        }
    }

    private Planner(Scene scene, Rebuilding rebuilding) {
        this.scene = scene;
        for (TableChange change : scene.altered()) {
            ObjectId id = Folded.id(change.id());
            if (change.from().isVirtual() || change.to().isVirtual()) {
                replaced.add(id);
            } else if (rebuilding.table().equals(id.name()) || !new NativeAlter(change, scene).isPossible()) {
                rebuilt.add(id);
            }
        }
    }

    public static Plan plan(Catalog from, Catalog to) {
        return plan(from, to, Rebuilding.WHERE_NEEDED);
    }

    public static Plan plan(Catalog from, Catalog to, Rebuilding rebuilding) {
        Scene scene = new Scene(from, to);
        if (scene.isNothing()) {
            return Plan.EMPTY;
        }
        Planner planner = new Planner(scene, rebuilding);
        planner.drops();
        planner.tables();
        planner.creates();
        planner.checks();
        return new Plan(planner.statements, List.of());
    }

    /// What tells the catalogs apart, however it is written.
    public static List<Change> differences(Catalog from, Catalog to) {
        return Folded.differences(from, to);
    }

    private void drops() {
        scene.from(Trigger.class).stream()
                .filter(trigger -> goes(trigger) && !fallsWithOwner(trigger))
                .forEach(trigger -> drop("TRIGGER", trigger));
        scene.from(View.class).stream().filter(this::goes).forEach(view -> drop("VIEW", view));
        scene.from(Index.class).stream()
                .filter(index -> goes(index) && !fallsWithOwner(index))
                .forEach(index -> drop("INDEX", index));
        List<TableFacts> dropped = new ArrayList<>(scene.droppedTables());
        scene.altered().stream()
                .filter(change -> replaced.contains(Folded.id(change.id())))
                .forEach(change -> dropped.add(change.from()));
        TableOrder.of(dropped).reversed().forEach(this::dropTable);
    }

    private boolean goes(SchemaObject object) {
        return scene.change(object.id()) != null;
    }

    /// What stands on a table that is dropped or rebuilt goes with it; and so do the triggers of a view.
    private boolean fallsWithOwner(SchemaObject object) {
        ObjectId owner = Folded.id(object.id().requiredParent());
        return rebuilt.contains(owner)
                || replaced.contains(owner)
                || scene.change(owner) instanceof Change.Drop
                || owner.kind() == Kind.VIEW && scene.change(owner) != null;
    }

    private void drop(String kind, SchemaObject object) {
        add(
                "DROP " + kind + " " + SqliteNames.quote(object.id().name()),
                object.id(),
                "drop " + object.id(),
                List.of());
    }

    private void dropTable(TableFacts table) {
        Hazard hazard = Hazards.deletesData(Losses.ofTable(table, scene));
        ObjectId id = table.table().id();
        add("DROP TABLE " + SqliteNames.quote(table.name()), id, "drop " + id, List.of(hazard));
    }

    private void tables() {
        List<TableFacts> created = new ArrayList<>(scene.createdTables());
        scene.altered().stream()
                .filter(change -> replaced.contains(Folded.id(change.id())))
                .forEach(change -> created.add(change.to()));
        for (TableFacts table : TableOrder.of(created)) {
            ObjectId id = table.table().id();
            add(TableText.create(table, table.name()), id, "create " + id, List.of());
        }
        for (TableChange change : scene.altered()) {
            ObjectId id = Folded.id(change.id());
            if (rebuilt.contains(id)) {
                statements.addAll(new Rebuild(change, scene).statements());
            } else if (!replaced.contains(id)) {
                statements.addAll(new NativeAlter(change, scene).statements());
            }
        }
    }

    private void creates() {
        scene.to(Index.class).stream()
                .filter(index -> goes(index) || fallsWithOwner(index))
                .forEach(index -> create(index, index.definition(), hazards(index)));
        scene.to(View.class).stream().filter(this::goes).forEach(view -> create(view, view.query(), List.of()));
        scene.to(Trigger.class).stream()
                .filter(trigger -> goes(trigger) || fallsWithOwner(trigger))
                .forEach(trigger -> create(trigger, trigger.definition(), List.of()));
    }

    /// On a table that was there before, the rows decide how long it takes and whether it works.
    private List<Hazard> hazards(Index index) {
        boolean isOld = scene.isTableFrom(index.id().requiredParent());
        if (!isOld || !goes(index)) {
            return List.of();
        }
        List<Hazard> hazards = new ArrayList<>();
        hazards.add(Hazards.scans("every row is read, and nobody else can write to the database meanwhile"));
        if (index.unique()) {
            hazards.add(Hazards.mayFail("two rows may have the same keys"));
        }
        return hazards;
    }

    private void create(SchemaObject object, String sql, List<Hazard> hazards) {
        add(SqliteText.withoutTail(sql), object.id(), "create " + object.id(), hazards);
    }

    /// What was copied must still refer to what is there, and what refers to it must still find it.
    private void checks() {
        for (TableFacts table : scene.toTables()) {
            boolean isConcerned = !TableOrder.referenced(table).isEmpty()
                    && (rebuilt.contains(Folded.id(table.table().id()))
                            || TableOrder.referenced(table).stream()
                                    .anyMatch(name -> rebuilt.contains(ObjectId.global(Kind.TABLE, name))));
            if (isConcerned) {
                add(
                        "PRAGMA foreign_key_check(" + SqliteNames.quote(table.name()) + ")",
                        table.table().id(),
                        "look whether the foreign keys still hold",
                        List.of());
            }
        }
    }

    private void add(String sql, ObjectId about, String purpose, List<Hazard> hazards) {
        statements.add(new Statement(sql, about, purpose, Statement.Mode.IN_TRANSACTION, hazards));
    }
}
