package dev.stemma.postgres.read;

import dev.stemma.catalog.Aggregate;
import dev.stemma.catalog.EventTrigger;
import dev.stemma.catalog.ExtendedStatistics;
import dev.stemma.catalog.Function;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Policy;
import dev.stemma.catalog.Rule;
import dev.stemma.catalog.Trigger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Functions, and what is hung on tables: rules, triggers, policies, statistics.
final class ProgramReader {
    private final CatalogBuilder builder;
    private final Map<Long, Clone> clones = new HashMap<>();

    /// A trigger of any table; one that belongs to a partition names that of the whole.
    private record Clone(ObjectId id, long parent, String enabled) {}

    ProgramReader(CatalogBuilder builder) {
        this.builder = builder;
    }

    List<Section> sections() {
        return List.of(
                new Section("functions", this::function),
                new Section("aggregates", this::aggregate),
                new Section("rules", this::rule),
                new Section("triggers", this::trigger),
                new Section("policies", this::policy),
                new Section("statistics", this::statistics),
                new Section("event_triggers", this::eventTrigger));
    }

    private boolean isLeftOut(Row row) {
        return builder.isOurs(row.text("nspname")) || builder.isMember(SystemCatalog.FUNCTION, row.oid("oid"));
    }

    private void function(Row row) {
        if (isLeftOut(row)) {
            return;
        }
        Kind kind = row.text("prokind").equals("p") ? Kind.PROCEDURE : Kind.FUNCTION;
        ObjectId id = ObjectId.withSignature(kind, row.text("nspname"), row.text("proname"), row.text("signature"));
        builder.add(
                SystemCatalog.FUNCTION,
                row.oid("oid"),
                new Function(
                        id,
                        row.text("arguments"),
                        row.text("result"),
                        row.text("lanname"),
                        row.text("definition").stripTrailing(),
                        row.optional("body")));
        builder.owner(id, row.text("owner"));
        builder.privileges(id, row.optional("acl"), row.text("owner"), UsualPrivileges.FUNCTION);
    }

    private void aggregate(Row row) {
        if (isLeftOut(row)) {
            return;
        }
        String signature = row.text("signature");
        ObjectId id = ObjectId.withSignature(
                Kind.AGGREGATE, row.text("nspname"), row.text("proname"), signature.isEmpty() ? "*" : signature);
        builder.add(
                SystemCatalog.FUNCTION,
                row.oid("oid"),
                new Aggregate(
                        id,
                        row.text("arguments").isEmpty() ? "*" : row.text("arguments"),
                        row.text("result"),
                        AggregateOptions.of(row)));
        builder.owner(id, row.text("owner"));
        builder.privileges(id, row.optional("acl"), row.text("owner"), UsualPrivileges.FUNCTION);
    }

    private void rule(Row row) {
        ObjectId table = builder.find(SystemCatalog.RELATION, row.oid("ev_class"));
        String definition = row.optional("definition");
        if (table == null) {
            return;
        }
        if (definition == null) {
            builder.alias(SystemCatalog.RULE, row.oid("oid"), table);
        } else {
            ObjectId id = ObjectId.part(Kind.RULE, table, row.text("rulename"));
            builder.add(SystemCatalog.RULE, row.oid("oid"), new Rule(id, trimmed(definition), row.text("ev_enabled")));
        }
    }

    private static String trimmed(String definition) {
        String text = definition.stripTrailing();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }

    private void trigger(Row row) {
        ObjectId table = builder.find(SystemCatalog.RELATION, row.oid("tgrelid"));
        if (table == null || builder.isMember(SystemCatalog.TRIGGER, row.oid("oid"))) {
            return;
        }
        ObjectId id = ObjectId.part(Kind.TRIGGER, table, row.text("tgname"));
        clones.put(row.oid("oid"), new Clone(id, row.oid("tgparentid"), row.text("tgenabled")));
        if (row.oid("tgparentid") != 0) {
            return; // the partitioned table's trigger brings it
        }
        builder.add(
                SystemCatalog.TRIGGER, row.oid("oid"), new Trigger(id, row.text("definition"), row.text("tgenabled")));
    }

    /// What a partition has from the whole is said only where it is switched otherwise.
    void finish() {
        for (Clone clone : clones.values()) {
            Clone whole = clones.get(clone.parent);
            if (whole != null && !whole.enabled.equals(clone.enabled)) {
                builder.add(new Trigger(clone.id, "", clone.enabled));
                builder.need(clone.id, said(whole).id);
                builder.need(clone.id, ObjectId.facet(Kind.PARTITION, clone.id.requiredParent()));
            }
        }
    }

    /// The trigger that says how this one is switched: itself, or the one that it is like.
    private Clone said(Clone trigger) {
        Clone whole = clones.get(trigger.parent);
        return whole == null || !whole.enabled.equals(trigger.enabled) ? trigger : said(whole);
    }

    private void policy(Row row) {
        ObjectId table = builder.find(SystemCatalog.RELATION, row.oid("polrelid"));
        if (table == null) {
            return;
        }
        String command = switch (row.text("polcmd")) {
            case "r" -> "SELECT";
            case "a" -> "INSERT";
            case "w" -> "UPDATE";
            case "d" -> "DELETE";
            default -> "ALL";
        };
        ObjectId id = ObjectId.part(Kind.POLICY, table, row.text("polname"));
        builder.add(
                SystemCatalog.POLICY,
                row.oid("oid"),
                new Policy(
                        id,
                        row.flag("polpermissive"),
                        command,
                        row.texts("roles"),
                        row.optional("using_expression"),
                        row.optional("check_expression")));
    }

    private void statistics(Row row) {
        long oid = row.oid("oid");
        boolean known = builder.find(SystemCatalog.RELATION, row.oid("stxrelid")) != null;
        if (!known || builder.isMember(SystemCatalog.STATISTICS, oid)) {
            return;
        }
        ObjectId id = ObjectId.inSchema(Kind.STATISTICS, row.text("nspname"), row.text("stxname"));
        builder.add(
                SystemCatalog.STATISTICS,
                oid,
                new ExtendedStatistics(id, StatisticsColumns.sorted(row.text("definition")), row.number("target")));
        builder.owner(id, row.text("owner"));
    }

    private void eventTrigger(Row row) {
        if (builder.isMember(SystemCatalog.EVENT_TRIGGER, row.oid("oid"))) {
            return;
        }
        ObjectId id = ObjectId.global(Kind.EVENT_TRIGGER, row.text("evtname"));
        builder.add(
                SystemCatalog.EVENT_TRIGGER,
                row.oid("oid"),
                new EventTrigger(
                        id, row.text("evtevent"), row.texts("tags"), row.text("function"), row.text("evtenabled")));
        builder.owner(id, row.text("owner"));
    }
}
