package dev.stemma.jpa.entities;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.database.PlanOptions;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.diff.Rename;
import dev.stemma.diff.RenameHint;
import dev.stemma.diff.Renames;
import dev.stemma.jpa.entities.EntityDdl.EnumLabels;
import dev.stemma.jpa.managed.Descendants;
import dev.stemma.jpa.managed.EntityCatalog;
import dev.stemma.jpa.managed.Managed;
import dev.stemma.jpa.managed.ManagedByEntities;
import dev.stemma.jpa.managed.ManagedScope;
import dev.stemma.plan.Plan;
import dev.stemma.problem.StemmaException;
import dev.stemma.proof.PlanRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Works out the schema that entities want of a database.
public final class EntityWanted {
    static final String DEFAULT_SCHEMA = "public";

    private final DatabaseSystem system;
    private final ScratchDatabases scratch;

    public EntityWanted(DatabaseSystem system, ScratchDatabases scratch) {
        this.system = system;
        this.scratch = scratch;
    }

    /// Prints the DDL of entities for a major version of the database.
    public interface DdlSource {
        List<EntityDdl> ddl(int majorVersion);
    }

    /// The actual catalog with what the entities manage replaced by what they say.
    public Managed catalog(Catalog actual, DdlSource entities, Overlay overlay, ManagedScope scope)
            throws SQLException {
        return catalog(actual, entities, overlay, scope, List.of());
    }

    /// @param renames what the user says is the same thing under another name
    public Managed catalog(
            Catalog actual, DdlSource entities, Overlay overlay, ManagedScope scope, List<RenameHint> renames)
            throws SQLException {
        try (ScratchDatabase database = scratch.create()) {
            Connection connection = database.connection();
            int majorVersion = connection.getMetaData().getDatabaseMajorVersion();
            List<EntityDdl> units = entities.ddl(majorVersion);
            if (overlay.isEmpty()) {
                build(database, Foundation.of(actual, enums(units)), majorVersion);
            }
            Catalog before = system.read(connection);
            Catalog prepared = run(database, overlay.before(), before);
            Catalog built = runDdl(database, units, prepared, actual);
            Catalog after = run(database, overlay.after(), built);
            Set<ObjectId> declared =
                    new TreeSet<>(EntityCatalog.made(before, prepared).keySet());
            declared.addAll(EntityCatalog.made(built, after).keySet());
            EntityCatalog catalog = new EntityCatalog(before, after, declared, enums(units), columnOrder(units, after));
            Catalog there = renamed(actual, catalog, renames, majorVersion);
            Managed managed = ManagedByEntities.of(there, catalog, scope);
            Set<ObjectId> descendants = Descendants.of(there, managed.tables());
            return descendants.isEmpty() ? managed : withDescendants(there, managed, descendants, majorVersion);
        }
    }

    /// What is there once things have the names that the entities give them; the server itself shows it.
    private Catalog renamed(Catalog actual, EntityCatalog entities, List<RenameHint> hints, int majorVersion)
            throws SQLException {
        List<Rename> renames = Renames.resolve(hints, actual, entities.withLabels());
        if (renames.isEmpty()) {
            return actual;
        }
        try (ScratchDatabase copy = scratch.create()) {
            build(copy, actual, majorVersion);
            PlanRun.run(copy, system.renames(renames, system.read(copy.connection())), "renaming");
            return system.read(copy.connection());
        }
    }

    /// What becomes of partitions when their tables are changed, the server shows.
    private Managed withDescendants(Catalog actual, Managed managed, Set<ObjectId> descendants, int majorVersion)
            throws SQLException {
        PlanOptions options = new PlanOptions(false, majorVersion);
        try (ScratchDatabase copy = scratch.create()) {
            build(copy, actual, majorVersion);
            Catalog there = system.read(copy.connection());
            Plan plan = system.plan(there, managed.wanted(), options);
            if (plan.isEmpty()) {
                return managed;
            }
            PlanRun.run(copy, plan, "changing tables that have partitions");
            Catalog wanted = Descendants.replaced(managed.wanted(), system.read(copy.connection()), descendants);
            return new Managed(wanted, managed.tables(), managed.unknownTables());
        }
    }

    private void build(ScratchDatabase database, Catalog foundation, int majorVersion) throws SQLException {
        Connection connection = database.connection();
        system.prepare(connection, foundation);
        PlanOptions options = new PlanOptions(false, majorVersion);
        Catalog there = system.read(connection);
        PlanRun.run(database, system.plan(there, foundation, options), "building what is there");
    }

    private Catalog runDdl(ScratchDatabase database, List<EntityDdl> units, Catalog there, Catalog actual)
            throws SQLException {
        try {
            return run(database, List.of(script(units, there, actual)), there);
        } catch (StemmaException e) {
            String hibernate = units.isEmpty() ? "" : units.getFirst().hibernate();
            throw new StemmaException(e.problems().stream()
                    .map(problem -> new EntityProblem.DdlRefused(hibernate, problem))
                    .toList());
        }
    }

    private Catalog run(ScratchDatabase database, List<SqlFile> files, Catalog before) throws SQLException {
        if (files.isEmpty()) {
            return before;
        }
        files.forEach(file -> database.scripts().run(database.connection(), file.name(), file.text()));
        return system.read(database.connection());
    }

    private static SqlFile script(List<EntityDdl> units, Catalog there, Catalog actual) {
        List<EnumLabels> missing = new ArrayList<>();
        for (EntityDdl unit : units) {
            for (EnumLabels type : unit.enums()) {
                if (!there.contains(enumId(type))) {
                    missing.add(type);
                }
            }
        }
        return new SqlFile(DdlScript.NAME, DdlScript.of(units, missing, actual));
    }

    private static ObjectId enumId(EnumLabels type) {
        String[] parts = type.type().split("\\.(?=[^.]+$)", 2);
        String schema = parts.length == 1 ? DEFAULT_SCHEMA : DdlScript.folded(parts[0]);
        return ObjectId.inSchema(Kind.ENUM, schema, DdlScript.folded(parts[parts.length - 1]));
    }

    private static Map<ObjectId, List<String>> enums(List<EntityDdl> units) {
        Map<ObjectId, List<String>> enums = new HashMap<>();
        units.forEach(unit -> unit.enums().forEach(type -> enums.put(enumId(type), type.labels())));
        return enums;
    }

    /// Names without quotes are in lower case in the database, whatever they are in classes.
    private static Map<ObjectId, List<String>> columnOrder(List<EntityDdl> units, Catalog after) {
        Map<String, List<String>> byName = new HashMap<>();
        for (EntityDdl unit : units) {
            unit.columnOrder().forEach((table, columns) -> byName.put(table.toLowerCase(Locale.ROOT), columns));
        }
        Map<ObjectId, List<String>> orders = new HashMap<>();
        for (SchemaObject object : after.objects().values()) {
            if (object instanceof Table table) {
                String name = table.id().name().toLowerCase(Locale.ROOT);
                String schema = String.valueOf(table.id().schema()).toLowerCase(Locale.ROOT);
                List<String> columns =
                        byName.getOrDefault(schema + "." + name, byName.getOrDefault("." + name, List.of()));
                orders.put(table.id(), order(table, columns));
            }
        }
        return orders;
    }

    private static List<String> order(Table table, List<String> said) {
        Set<String> order = new LinkedHashSet<>();
        for (String column : said) {
            order.add(table.columnOrder().contains(column) ? column : column.toLowerCase(Locale.ROOT));
        }
        order.retainAll(table.columnOrder());
        return new ArrayList<>(order);
    }
}
