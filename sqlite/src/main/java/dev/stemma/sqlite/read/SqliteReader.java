package dev.stemma.sqlite.read;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Trigger;
import dev.stemma.catalog.Unmanaged;
import dev.stemma.catalog.Unordered;
import dev.stemma.catalog.View;
import dev.stemma.sqlite.read.SchemaRows.Entry;
import dev.stemma.sqlite.table.NotUnderstood;
import dev.stemma.sqlite.table.TableIds;
import dev.stemma.sqlite.table.TableParser;
import dev.stemma.sqlite.text.SqliteNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads all that is in the main database, but for the ledger and for what SQLite keeps for itself.
public final class SqliteReader {
    private final Set<String> ledger;

    /// @param ledger the names of the ledger's tables
    public SqliteReader(Set<String> ledger) {
        this.ledger = ledger;
    }

    public Catalog read(Connection connection) throws SQLException {
        return new Reading(SchemaRows.read(connection)).catalog();
    }

    /// One reading.
    private final class Reading {
        private final SchemaRows rows;
        private final SortedMap<ObjectId, SchemaObject> objects = new TreeMap<>();
        private final List<Unmanaged> unmanaged = new ArrayList<>();
        private final Map<String, ObjectId> owners = new HashMap<>();

        Reading(SchemaRows rows) {
            this.rows = rows;
        }

        Catalog catalog() {
            entries("table").forEach(this::table);
            entries("view").forEach(this::view);
            entries("index").forEach(this::index);
            entries("trigger").forEach(this::trigger);
            return new Catalog(objects, Map.of(), unmanaged, Set.of());
        }

        private List<Entry> entries(String type) {
            return rows.entries().stream()
                    .filter(entry -> entry.type().equals(type) && !ledger.contains(entry.table()))
                    .toList();
        }

        private void add(SchemaObject object) {
            objects.put(object.id(), object);
        }

        private void table(Entry entry) {
            if (rows.shadows().contains(entry.name())) {
                return;
            }
            try {
                List<SchemaObject> facts = TableParser.parse(entry.name(), entry.sql());
                Witness.check(facts, rows.columns(entry.name()));
                facts.forEach(this::add);
                owners.put(SqliteNames.fold(entry.name()), TableIds.table(entry.name()));
            } catch (NotUnderstood reason) {
                unmanaged.add(new Unmanaged("table " + entry.name(), reason.reason()));
            } catch (Witness.Disagrees reason) {
                unmanaged.add(new Unmanaged("table " + entry.name(), reason.words()));
            }
        }

        private void view(Entry entry) {
            ObjectId id = TableIds.view(entry.name());
            add(new View(id, entry.sql(), Unordered.NONE, List.of()));
            owners.put(SqliteNames.fold(entry.name()), id);
        }

        private void index(Entry entry) {
            ObjectId table = owners.get(SqliteNames.fold(entry.table()));
            if (table == null) {
                unmanaged.add(new Unmanaged("index " + entry.name(), "its table is left alone"));
                return;
            }
            boolean unique = entry.sql().toLowerCase(Locale.ROOT).startsWith("create unique");
            add(new Index(
                    ObjectId.part(Kind.INDEX, table, entry.name()), entry.sql(), unique, true, null, new TreeMap<>()));
        }

        private void trigger(Entry entry) {
            ObjectId owner = owners.get(SqliteNames.fold(entry.table()));
            if (owner == null) {
                unmanaged.add(new Unmanaged("trigger " + entry.name(), "its table is left alone"));
                return;
            }
            add(new Trigger(ObjectId.part(Kind.TRIGGER, owner, entry.name()), entry.sql(), ""));
        }
    }
}
