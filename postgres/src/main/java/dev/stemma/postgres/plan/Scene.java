package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.DefaultPrivileges;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.database.PlanOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The two catalogs, what is asked for, and what has been decided so far about each object.
final class Scene {
    private final Catalog from;
    private final Catalog to;
    private final PlanOptions options;
    private final Names before;
    private final Names after;
    private final Map<ObjectId, Fate> fates = new TreeMap<>();
    private final SpareNames spareNames = new SpareNames(this);
    private @Nullable Successors successors;
    private @Nullable List<DefaultPrivileges> defaultPrivileges;
    private @Nullable Map<ObjectId, List<ObjectId>> foreignKeys;
    private @Nullable Map<String, Set<ObjectId>> constraintNames;
    private final Set<ObjectId> aside = new HashSet<>();
    private final Set<ObjectId> sharedOut = new HashSet<>();
    private Map<ObjectId, String> waiting = Map.of();
    private final Map<ObjectId, List<ObjectId>> children;
    private final Map<ObjectId, List<ObjectId>> childrenAfter;
    private final Set<ObjectId> inherited = new HashSet<>();

    Scene(Catalog from, Catalog to, PlanOptions options) {
        this.from = from;
        this.to = to;
        this.options = options;
        this.before = new Names(from::find);
        this.after = new Names(to::find);
        this.children = Inheritances.children(from);
        this.inherited.addAll(children.keySet());
        this.childrenAfter = Inheritances.children(to);
        this.inherited.addAll(childrenAfter.keySet());
    }

    Catalog from() {
        return from;
    }

    Catalog to() {
        return to;
    }

    int version() {
        return options.serverVersion();
    }

    /// Whether others read and write while the plan runs.
    boolean isOnline() {
        return options.online();
    }

    /// How things are called before the change.
    Names before() {
        return before;
    }

    /// How things are called after it.
    Names after() {
        return after;
    }

    SpareNames spareNames() {
        return spareNames;
    }

    Fate fate(ObjectId id) {
        return fates.getOrDefault(id, Fate.KEEP);
    }

    void succeed(Successors found) {
        successors = found;
    }

    /// What is renamed.
    Successors successors() {
        Successors known = successors;
        if (known == null) {
            throw new IllegalStateException("fates are not decided yet");
        }
        return known;
    }

    /// Whether what is dropped must free its name before it can go, since columns still have its type.
    boolean stepsAside(ObjectId id) {
        return aside.contains(id);
    }

    /// Whether it bears another name until what it holds has moved.
    boolean makesRoom(ObjectId id) {
        return fate(id) == Fate.SWAP || stepsAside(id);
    }

    void setAside(ObjectId id) {
        aside.add(id);
    }

    /// Whether the table is dropped, and others take its rows.
    boolean isSharedOut(ObjectId table) {
        return sharedOut.contains(table);
    }

    void shareOut(ObjectId table) {
        setAside(table);
        sharedOut.add(table);
    }

    void letWait(Map<ObjectId, String> names) {
        waiting = names;
    }

    /// Those whose new names are free only when they have given up their own, and what they are called meanwhile.
    Map<ObjectId, String> waiting() {
        return waiting;
    }

    @Nullable
    String waitingName(ObjectId id) {
        return waiting.get(id);
    }

    void decide(ObjectId id, Fate fate) {
        fates.put(id, fate);
    }

    Map<ObjectId, Fate> fates() {
        return fates;
    }

    /// Whether the object is there all the time, so that what is done to it meets its rows and its users.
    boolean stands(ObjectId id) {
        return from.contains(id) && to.contains(id) && !fate(id).comes();
    }

    /// The default privileges that are in force all the time.
    List<DefaultPrivileges> defaultPrivileges() {
        List<DefaultPrivileges> known = defaultPrivileges;
        if (known == null) {
            known = GivenByDefault.inForce(this);
            defaultPrivileges = known;
        }
        return known;
    }

    /// Whether a foreign key that stays points at the table.
    boolean isReferenced(ObjectId table) {
        return foreignKeysTo(table).stream().anyMatch(to::contains);
    }

    /// The foreign keys of other tables that point at the table now.
    List<ObjectId> foreignKeysTo(ObjectId table) {
        Map<ObjectId, List<ObjectId>> known = foreignKeys;
        if (known == null) {
            known = ForeignKeys.byTable(from);
            foreignKeys = known;
        }
        return known.getOrDefault(table, List.of());
    }

    /// Whether the table holds its rows in partitions afterwards.
    boolean isPartitioned(ObjectId table) {
        return to.find(table) instanceof Table found && found.isPartitioned();
    }

    /// Whether another table inherits from this one, before or after.
    boolean isInherited(ObjectId table) {
        return inherited.contains(table);
    }

    /// The tables that inherit from the table, before.
    List<ObjectId> children(ObjectId table) {
        return children.getOrDefault(table, List.of());
    }

    /// The tables that inherit from the table, afterwards.
    List<ObjectId> childrenAfter(ObjectId table) {
        return childrenAfter.getOrDefault(table, List.of());
    }

    /// Whether more than one table has, before or after, a constraint of this name in the schema.
    boolean isNameContested(ObjectId table, String constraint) {
        Map<String, Set<ObjectId>> known = constraintNames;
        if (known == null) {
            known = OccupiedNames.constraints(from, to);
            constraintNames = known;
        }
        Set<ObjectId> holders = known.getOrDefault(table.schema() + "." + constraint, Set.of());
        return holders.size() > 1 || holders.size() == 1 && !holders.contains(table);
    }

    @Nullable
    SchemaObject wanted(ObjectId id) {
        return to.find(id);
    }
}
