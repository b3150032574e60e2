package dev.stemma.postgres.plan;

import dev.stemma.catalog.ClusterIndex;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.ReplicaIdentity;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Indexes, and what tables use them for.
final class IndexWriter {
    private static final Pattern PARAMETERS = Pattern.compile(" WITH \\(([^()]*)\\)(?= WHERE |$)");

    private IndexWriter() {}

    static List<Step> create(Index index, Scene scene) {
        ObjectId table = index.id().requiredParent();
        Step step = Step.of(table, "create index " + index.id().name(), definition(index));
        if (scene.stands(table)) {
            step = step.with(Hazards.blocksWrites("the table cannot be written to while the index is built"));
            step = index.unique() ? step.with(Hazards.mayFail("duplicates stop it")) : step;
        }
        List<Step> steps = new ArrayList<>();
        steps.add(step);
        steps.addAll(statistics(index));
        return steps;
    }

    /// The server says ON ONLY of a partitioned index that has parts of its own; made this way it takes them all in.
    private static String definition(Index index) {
        String text = index.definition();
        boolean complete = index.valid();
        if (complete) {
            String name = " INDEX " + Names.quote(index.id().name()); // which may hold such words itself
            text = text.replace(name + " ON ONLY ", name + " ON ");
        }
        if (index.tablespace() == null) {
            return text;
        }
        String tablespace = " TABLESPACE " + Names.quote(index.tablespace());
        int where = text.indexOf(" WHERE ");
        return where < 0 ? text + tablespace : text.substring(0, where) + tablespace + text.substring(where);
    }

    static List<Step> statistics(Index index) {
        List<Step> steps = new ArrayList<>();
        ObjectId table = index.id().requiredParent();
        index.statistics()
                .forEach((column, target) -> steps.add(Step.of(
                        table,
                        "statistics of " + index.id().name(),
                        head(index) + " ALTER COLUMN " + column + " SET STATISTICS " + target)));
        return steps;
    }

    private static String head(Index index) {
        return "ALTER INDEX "
                + Names.besides(index.id().requiredParent(), index.id().name());
    }

    static List<Step> drop(Index index) {
        ObjectId table = index.id().requiredParent();
        return List.of(Step.of(
                table,
                "drop index " + index.id().name(),
                "DROP INDEX " + Names.besides(table, index.id().name())));
    }

    /// Changes the index in place; null where it must be built again.
    static @Nullable List<Step> alter(Index from, Index to) {
        if (!bare(from.definition()).equals(bare(to.definition())) || from.valid() != to.valid()) {
            return null;
        }
        boolean partitioned = to.definition().contains(" ON ONLY ");
        if (partitioned && !parameters(from.definition()).equals(parameters(to.definition()))) {
            return null; // the server sets them only where there is something to store
        }
        List<Step> steps = new ArrayList<>();
        ObjectId table = to.id().requiredParent();
        for (String change : Options.changes(parameters(from.definition()), parameters(to.definition()))) {
            steps.add(Step.of(table, "parameters of " + to.id().name(), head(to) + " " + change));
        }
        steps.addAll(Placement.indexChange(table, to.id().name(), from.tablespace(), to.tablespace(), partitioned));
        from.statistics().keySet().stream()
                .filter(column -> !to.statistics().containsKey(column))
                .forEach(column -> steps.add(Step.of(
                        table,
                        "statistics of " + to.id().name(),
                        head(to) + " ALTER COLUMN " + column + " SET STATISTICS -1")));
        steps.addAll(statistics(to).stream()
                .filter(step -> !from.statistics().equals(to.statistics()))
                .toList());
        return steps;
    }

    /// The parameters in which an index that is renamed differs from the one that is wanted.
    static List<Step> parameters(Index from, Index to) {
        List<Step> steps = new ArrayList<>();
        for (String change : Options.changes(parameters(from.definition()), parameters(to.definition()))) {
            steps.add(
                    Step.of(to.id().requiredParent(), "parameters of " + to.id().name(), head(to) + " " + change));
        }
        return steps;
    }

    private static String bare(String definition) {
        return PARAMETERS.matcher(definition).replaceFirst("").replaceFirst(" ON ONLY ", " ON ");
    }

    private static List<String> parameters(String definition) {
        Matcher matcher = PARAMETERS.matcher(definition);
        if (!matcher.find()) {
            return List.of();
        }
        List<String> options = new ArrayList<>();
        for (String option : matcher.group(1).split(", ", -1)) {
            int equals = option.indexOf('=');
            String value = option.substring(equals + 1);
            String plain = value.startsWith("'") ? value.substring(1, value.length() - 1) : value;
            options.add(option.substring(0, equals) + "=" + plain);
        }
        return options;
    }

    static Step attach(IndexPartition part) {
        ObjectId child = part.id().requiredParent();
        ObjectId partitioned = part.partitioned();
        return Step.of(
                partitioned.requiredParent(),
                "attach index " + child.name(),
                "ALTER INDEX " + Names.besides(partitioned.requiredParent(), partitioned.name()) + " ATTACH PARTITION "
                        + Names.besides(child.requiredParent(), child.name()));
    }

    static Step replicaIdentity(ObjectId table, @Nullable ReplicaIdentity identity) {
        String how = identity == null
                ? "DEFAULT"
                : identity.index() == null ? identity.mode() : "USING INDEX " + Names.quote(identity.index());
        return Step.of(table, "replica identity", "ALTER TABLE " + Names.sql(table) + " REPLICA IDENTITY " + how);
    }

    static Step cluster(ObjectId holder, @Nullable ClusterIndex cluster) {
        String kind = holder.kind() == Kind.MATERIALIZED_VIEW ? "ALTER MATERIALIZED VIEW " : "ALTER TABLE ";
        String how = cluster == null ? " SET WITHOUT CLUSTER" : " CLUSTER ON " + Names.quote(cluster.index());
        return Step.of(holder, "clustering", kind + Names.sql(holder) + how);
    }
}
