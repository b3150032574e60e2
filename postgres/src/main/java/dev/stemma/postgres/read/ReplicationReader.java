package dev.stemma.postgres.read;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Publication;
import dev.stemma.catalog.PublicationSchema;
import dev.stemma.catalog.PublicationTable;
import dev.stemma.catalog.Subscription;
import dev.stemma.catalog.Unordered;
import java.util.ArrayList;
import java.util.List;

/// Publications and subscriptions.
final class ReplicationReader {
    private final CatalogBuilder builder;

    ReplicationReader(CatalogBuilder builder) {
        this.builder = builder;
    }

    /// Only a superuser may read where a subscription connects to; for others the query itself would fail.
    List<Section> sections(boolean superuser) {
        List<Section> sections = new ArrayList<>(List.of(
                new Section("publications", this::publication),
                new Section("publication_tables", this::table),
                new Section("publication_schemas", this::schema)));
        if (superuser) {
            sections.add(new Section("subscriptions", this::subscription));
        }
        return sections;
    }

    private void publication(Row row) {
        if (builder.isMember(SystemCatalog.PUBLICATION, row.oid("oid"))) {
            return;
        }
        ObjectId id = ObjectId.global(Kind.PUBLICATION, row.text("pubname"));
        builder.add(
                SystemCatalog.PUBLICATION,
                row.oid("oid"),
                new Publication(
                        id,
                        row.flag("puballtables"),
                        row.text("operations"),
                        row.flag("pubviaroot"),
                        row.optional("generated_columns")));
        builder.owner(id, row.text("owner"));
    }

    private void table(Row row) {
        ObjectId publication = builder.find(SystemCatalog.PUBLICATION, row.oid("prpubid"));
        ObjectId table = builder.find(SystemCatalog.RELATION, row.oid("prrelid"));
        if (publication != null && table != null) {
            ObjectId id = ObjectId.part(Kind.PUBLICATION_TABLE, publication, table.path());
            builder.add(
                    SystemCatalog.PUBLICATION_TABLE,
                    row.oid("oid"),
                    new PublicationTable(id, table, Unordered.copyOf(row.texts("columns")), row.optional("condition")));
            builder.need(id, table);
        }
    }

    private void schema(Row row) {
        ObjectId publication = builder.find(SystemCatalog.PUBLICATION, row.oid("pnpubid"));
        if (publication != null) {
            String schema = row.text("nspname");
            ObjectId id = ObjectId.part(Kind.PUBLICATION_SCHEMA, publication, schema);
            builder.add(SystemCatalog.PUBLICATION_SCHEMA, row.oid("oid"), new PublicationSchema(id, schema));
        }
    }

    private void subscription(Row row) {
        ObjectId id = ObjectId.global(Kind.SUBSCRIPTION, row.text("subname"));
        builder.add(
                SystemCatalog.SUBSCRIPTION,
                row.oid("oid"),
                new Subscription(
                        id,
                        row.text("subconninfo"),
                        row.texts("subpublications"),
                        options(row),
                        row.flag("subenabled")));
        builder.owner(id, row.text("owner"));
    }

    private static List<String> options(Row row) {
        List<String> options = new ArrayList<>();
        String slot = row.optional("subslotname");
        options.add("slot_name = " + (slot == null ? "NONE" : "'" + slot.replace("'", "''") + "'"));
        option(options, row.flag("subbinary"), "binary = true");
        // Parallel streaming became what you get in version 18; say it in every version.
        switch (row.text("streaming")) {
            case "t" -> options.add("streaming = on");
            case "p" -> options.add("streaming = parallel");
            default -> options.add("streaming = off");
        }
        option(options, row.flag("two_phase"), "two_phase = on");
        option(options, row.flag("disable_on_error"), "disable_on_error = true");
        option(options, !row.flag("password_required"), "password_required = false");
        option(options, row.flag("run_as_owner"), "run_as_owner = true");
        option(options, row.flag("failover"), "failover = true");
        option(options, !row.text("origin").equals("any"), "origin = " + row.text("origin"));
        option(
                options,
                !row.text("subsynccommit").equals("off"),
                "synchronous_commit = '" + row.text("subsynccommit") + "'");
        return options;
    }

    private static void option(List<String> options, boolean isSet, String text) {
        if (isSet) {
            options.add(text);
        }
    }
}
