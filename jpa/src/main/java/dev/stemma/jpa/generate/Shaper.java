package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.ForeignKeyFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.generate.EntityShape.Member;
import dev.stemma.jpa.generate.EntityShape.Role;
import dev.stemma.jpa.java.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// Decides the fields of every entity.
final class Shaper {
    private final ModelSource source;
    private final ModelSettings settings;
    private final SortedMap<TableName, List<String>> keys;
    private final ClassDirectory classes;
    private final References references;

    Shaper(
            ModelSource source,
            ModelSettings settings,
            SortedMap<TableName, List<String>> keys,
            ClassDirectory classes,
            SortedSet<Unmapped> unmapped) {
        this.source = source;
        this.settings = settings;
        this.keys = keys;
        this.classes = classes;
        this.references = new References(source, keys, classes, new TypeMapper(source, settings, classes), unmapped);
    }

    SortedMap<TableName, EntityShape> shapes() {
        SortedMap<TableName, EntityShape> shapes = new TreeMap<>();
        keys.forEach((name, key) -> {
            TableFacts table = source.tables().get(name);
            if (table != null) {
                shapes.put(name, new OneTable(table, key).shape());
            }
        });
        return shapes;
    }

    /// Work on one table.
    private final class OneTable {
        private final TableFacts table;
        private final List<String> key;
        private final FieldNames names = new FieldNames();
        private final Map<String, String> fields = new HashMap<>();
        private final Map<String, List<Member>> atColumn = new HashMap<>();
        private final Set<String> hidden = new HashSet<>();

        OneTable(TableFacts table, List<String> key) {
            this.table = table;
            this.key = key;
        }

        EntityShape shape() {
            List<ForeignKeyFacts> foreignKeys = references.of(table);
            Map<ForeignKeyFacts, Role> roles = roles(foreignKeys);
            List<Member> members = new ArrayList<>();
            if (key.size() > 1) {
                members.add(embeddedKey());
            }
            nameColumns();
            foreignKeys.forEach(each -> reference(each, roles.getOrDefault(each, Role.READS)));
            for (ColumnFacts column : table.columns()) {
                if (!hidden.contains(column.name())) {
                    members.add(basic(column));
                }
                members.addAll(atColumn.getOrDefault(column.name(), List.of()));
            }
            return new EntityShape(table, classes.get(table.name()), key, members);
        }

        private Map<ForeignKeyFacts, Role> roles(List<ForeignKeyFacts> foreignKeys) {
            Map<ForeignKeyFacts, Role> roles = new HashMap<>();
            Set<String> written = new HashSet<>(key);
            Set<String> given = new HashSet<>();
            for (ForeignKeyFacts each : foreignKeys) {
                Role role = references.role(table, each, written);
                if (role == Role.GIVES_KEY && !given.addAll(each.columns())) {
                    role = Role.READS;
                }
                roles.put(each, role);
                if (role == Role.WRITES) {
                    written.addAll(each.columns());
                    hidden.addAll(each.columns());
                }
            }
            if (key.size() > 1) {
                hidden.addAll(key);
            }
            return roles;
        }

        /// Columns come first, so that a reference gives way where both want one name.
        private void nameColumns() {
            for (ColumnFacts column : table.columns()) {
                if (!hidden.contains(column.name())) {
                    fields.put(column.name(), names.take(columnName(column)));
                }
            }
        }

        private String columnName(ColumnFacts column) {
            String chosen = settings.chosenName(table.name(), column.name());
            return chosen == null ? Words.fieldName(column.name()) : chosen;
        }

        private Member.Basic basic(ColumnFacts column) {
            return new Member.Basic(column, fields.getOrDefault(column.name(), ""), key.contains(column.name()));
        }

        private Member.EmbeddedKey embeddedKey() {
            FieldNames parts = new FieldNames();
            List<Member.Basic> columns = new ArrayList<>();
            for (String name : key) {
                ColumnFacts column = table.column(name);
                if (column != null) {
                    String part = parts.take(columnName(column));
                    fields.put(name, part);
                    columns.add(new Member.Basic(column, part, true));
                }
            }
            return new Member.EmbeddedKey(names.take("id"), columns);
        }

        private void reference(ForeignKeyFacts foreignKey, Role role) {
            String chosen = settings.chosenName(table.name(), foreignKey.name());
            String field = names.take(chosen == null ? references.fieldName(foreignKey) : chosen);
            String column = foreignKey.columns().getFirst();
            Member member = new Member.ToOne(
                    foreignKey,
                    foreignKey.target(),
                    field,
                    references.isUnique(table, foreignKey),
                    role,
                    role == Role.GIVES_KEY && key.size() > 1 ? fields.getOrDefault(column, "") : "");
            atColumn.computeIfAbsent(column, name -> new ArrayList<>()).add(member);
        }
    }
}
