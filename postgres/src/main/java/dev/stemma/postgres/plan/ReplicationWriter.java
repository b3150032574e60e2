package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Publication;
import dev.stemma.catalog.PublicationSchema;
import dev.stemma.catalog.PublicationTable;
import dev.stemma.catalog.ReplicaIdentity;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Subscription;
import dev.stemma.catalog.Table;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Publications and subscriptions.
final class ReplicationWriter {
    private ReplicationWriter() {}

    static List<Step> create(Publication publication) {
        return List.of(Step.of(
                publication.id(),
                "create",
                "CREATE PUBLICATION " + Names.sql(publication.id()) + (publication.allTables() ? " FOR ALL TABLES" : "")
                        + " WITH (" + String.join(", ", parameters(publication)) + ")"));
    }

    private static List<String> parameters(Publication publication) {
        List<String> parameters = new ArrayList<>();
        parameters.add("publish = " + Literals.quote(publication.operations()));
        if (publication.viaRoot()) {
            parameters.add("publish_via_partition_root = true");
        }
        if (publication.generatedColumns() != null) {
            parameters.add("publish_generated_columns = " + publication.generatedColumns());
        }
        return parameters;
    }

    static @Nullable List<Step> alter(Publication from, Publication to) {
        if (from.allTables() != to.allTables()) {
            return null;
        }
        List<String> parameters = parameters(to);
        parameters.removeAll(parameters(from));
        if (from.viaRoot() && !to.viaRoot()) {
            parameters.add("publish_via_partition_root = false");
        }
        if (from.generatedColumns() != null && to.generatedColumns() == null) {
            parameters.add("publish_generated_columns = none");
        }
        return List.of(Step.of(
                to.id(),
                "parameters",
                "ALTER PUBLICATION " + Names.sql(to.id()) + " SET (" + String.join(", ", parameters) + ")"));
    }

    static Step add(PublicationTable member) {
        ObjectId publication = member.id().requiredParent();
        List<String> columns = member.columns().stream().map(Names::quote).toList();
        return Step.of(
                publication,
                "publish " + member.table().path(),
                "ALTER PUBLICATION " + Names.sql(publication) + " ADD TABLE ONLY " + Names.sql(member.table())
                        + (columns.isEmpty() ? "" : " (" + String.join(", ", columns) + ")")
                        + (member.where() == null ? "" : " WHERE (" + member.where() + ")"));
    }

    static Step drop(PublicationTable member) {
        ObjectId publication = member.id().requiredParent();
        return Step.of(
                publication,
                "do not publish " + member.table().path(),
                "ALTER PUBLICATION " + Names.sql(publication) + " DROP TABLE ONLY " + Names.sql(member.table()));
    }

    static Step change(PublicationSchema member, String verb) {
        ObjectId publication = member.id().requiredParent();
        return Step.of(
                publication,
                (verb.equals("ADD") ? "publish schema " : "do not publish schema ") + member.schema(),
                "ALTER PUBLICATION " + Names.sql(publication) + " " + verb + " TABLES IN SCHEMA "
                        + Names.quote(member.schema()));
    }

    /// Made without touching the other server: its slot and its first copy are for the operator to start.
    static List<Step> create(Subscription subscription) {
        List<Step> steps = new ArrayList<>();
        List<String> parameters = new ArrayList<>(subscription.options());
        parameters.addFirst("connect = false");
        steps.add(Step.of(
                subscription.id(),
                "create",
                "CREATE SUBSCRIPTION " + Names.sql(subscription.id()) + "\n    CONNECTION "
                        + Literals.quote(subscription.connection()) + "\n    PUBLICATION " + publications(subscription)
                        + "\n    WITH (" + String.join(", ", parameters) + ")"));
        if (subscription.enabled()) {
            steps.add(enable(subscription));
        }
        return steps;
    }

    private static String publications(Subscription subscription) {
        return String.join(
                ", ", subscription.publications().stream().map(Names::quote).toList());
    }

    private static Step enable(Subscription subscription) {
        return Step.of(
                subscription.id(),
                subscription.enabled() ? "enable" : "disable",
                "ALTER SUBSCRIPTION " + Names.sql(subscription.id())
                        + (subscription.enabled() ? " ENABLE" : " DISABLE"));
    }

    /// The slot is left behind: dropping it would need the other server, and could not be undone.
    static List<Step> drop(Subscription subscription) {
        String head = "ALTER SUBSCRIPTION " + Names.sql(subscription.id());
        List<Step> steps = new ArrayList<>();
        if (subscription.enabled()) {
            steps.add(Step.of(subscription.id(), "disable", head + " DISABLE"));
        }
        if (!subscription.options().contains("slot_name = NONE")) {
            steps.add(Step.of(subscription.id(), "leave its slot", head + " SET (slot_name = NONE)"));
        }
        steps.add(Step.of(subscription.id(), "drop", "DROP SUBSCRIPTION " + Names.sql(subscription.id())));
        return steps;
    }

    static @Nullable List<Step> alter(Subscription from, Subscription to) {
        boolean fixed = List.of("two_phase = on", "failover = true").stream()
                .anyMatch(option ->
                        from.options().contains(option) != to.options().contains(option));
        boolean fewer = from.options().size() > to.options().size();
        if (fixed || fewer) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        String head = "ALTER SUBSCRIPTION " + Names.sql(to.id());
        if (!from.connection().equals(to.connection())) {
            steps.add(Step.of(to.id(), "connection", head + " CONNECTION " + Literals.quote(to.connection())));
        }
        if (!Objects.equals(from.publications(), to.publications())) {
            steps.add(Step.of(
                    to.id(),
                    "publications",
                    head + " SET PUBLICATION " + publications(to) + " WITH (refresh = false)"));
        }
        List<String> changed = to.options().stream()
                .filter(option -> !from.options().contains(option))
                .toList();
        if (!changed.isEmpty()) {
            steps.add(Step.of(to.id(), "parameters", head + " SET (" + String.join(", ", changed) + ")"));
        }
        if (from.enabled() != to.enabled()) {
            steps.add(enable(to));
        }
        return steps;
    }

    /// Rows of a table that is published are changed and deleted only where something tells them apart: in the table
    /// itself, and in each of those that inherit from it, for each has its own rows.
    static List<Step> toldApart(Step step, ObjectId table, Scene scene) {
        List<Step> steps = new ArrayList<>(List.of(step));
        if (!scene.from().all(Publication.class).isEmpty()) {
            tellApart(steps, table, scene);
            Inheritances.heirs(scene.from(), table).forEach(heir -> tellApart(steps, heir, scene));
        }
        return steps;
    }

    private static void tellApart(List<Step> steps, ObjectId table, Scene scene) {
        ObjectId id = ObjectId.facet(Kind.REPLICA_IDENTITY, table);
        SchemaObject now = scene.from().find(id);
        boolean told = now instanceof ReplicaIdentity identity
                ? !identity.mode().equals("NOTHING")
                : Inheritances.parts(scene.from(), table).stream()
                        .anyMatch(part -> part instanceof Constraint key && key.type() == Constraint.Type.PRIMARY_KEY);
        if (!told
                && holdsRows(scene.from(), table)
                && holdsRows(scene.to(), table)
                && Objects.equals(now, scene.to().find(id))) {
            steps.addFirst(IndexWriter.replicaIdentity(table, new ReplicaIdentity(id, "FULL", null)));
            steps.add(IndexWriter.replicaIdentity(table, (ReplicaIdentity) now));
        }
    }

    private static boolean holdsRows(Catalog catalog, ObjectId id) {
        return catalog.find(id) instanceof Table table && table.form() == Table.Form.PLAIN;
    }
}
