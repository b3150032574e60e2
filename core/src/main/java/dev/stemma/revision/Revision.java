package dev.stemma.revision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A node of the graph: an upgrade and a downgrade, without their texts.
///
/// @param id           its name
/// @param parents      the revisions it follows, in the order written; none for a base, two or more for a merge
/// @param dependsOn    ids or labels of revisions that must be applied before it, although it does not follow them
/// @param labels       the branch labels it carries
/// @param replaces     the revisions that were squashed into it
/// @param message      what it does, in words; may be empty
/// @param created      when it was written
/// @param irreversible why there is no way back, where there is none
/// @param transaction  its own transaction mode, where it has one
/// @param hasDowngrade whether a downgrade is written
/// @param origin       where it is written down
public record Revision(
        RevisionId id,
        List<RevisionId> parents,
        List<String> dependsOn,
        List<String> labels,
        List<RevisionId> replaces,
        String message,
        @Nullable OffsetDateTime created,
        @Nullable String irreversible,
        @Nullable TransactionMode transaction,
        boolean hasDowngrade,
        Origin origin) {
    public Revision {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        replaces = List.copyOf(replaces);
    }

    /// One that no other was squashed into.
    public Revision(
            RevisionId id,
            List<RevisionId> parents,
            List<String> dependsOn,
            List<String> labels,
            String message,
            @Nullable OffsetDateTime created,
            @Nullable String irreversible,
            @Nullable TransactionMode transaction,
            boolean hasDowngrade,
            Origin origin) {
        this(
                id,
                parents,
                dependsOn,
                labels,
                List.of(),
                message,
                created,
                irreversible,
                transaction,
                hasDowngrade,
                origin);
    }

    /// A plain revision with a downgrade and nothing else.
    public static Revision of(String id, String... parents) {
        List<RevisionId> parentIds = Stream.of(parents).map(RevisionId::new).toList();
        return new Revision(
                new RevisionId(id), parentIds, List.of(), List.of(), "", null, null, null, true, Origin.NONE);
    }

    public Revision following(List<RevisionId> others) {
        return new Revision(
                id,
                others,
                dependsOn,
                labels,
                replaces,
                message,
                created,
                irreversible,
                transaction,
                hasDowngrade,
                origin);
    }

    public Revision dependingOn(List<String> others) {
        return new Revision(
                id,
                parents,
                others,
                labels,
                replaces,
                message,
                created,
                irreversible,
                transaction,
                hasDowngrade,
                origin);
    }

    public Revision labelled(List<String> names) {
        return new Revision(
                id,
                parents,
                dependsOn,
                names,
                replaces,
                message,
                created,
                irreversible,
                transaction,
                hasDowngrade,
                origin);
    }

    public Revision saying(String text) {
        return new Revision(
                id,
                parents,
                dependsOn,
                labels,
                replaces,
                text,
                created,
                irreversible,
                transaction,
                hasDowngrade,
                origin);
    }

    public Revision from(Origin place) {
        return new Revision(
                id,
                parents,
                dependsOn,
                labels,
                replaces,
                message,
                created,
                irreversible,
                transaction,
                hasDowngrade,
                place);
    }

    public boolean isBase() {
        return parents.isEmpty();
    }

    public boolean isMerge() {
        return parents.size() > 1;
    }

    /// Whether only the ledger knows it.
    public boolean isUnknown() {
        return origin.kind() == Origin.Kind.LEDGER;
    }

    /// Id, message and file, in one line for a list.
    public String line() {
        StringBuilder line = new StringBuilder(id.text());
        if (!message.isEmpty()) {
            line.append("  ").append(message.lines().findFirst().orElse(""));
        }
        if (origin.kind() != Origin.Kind.NONE) {
            line.append(isUnknown() ? "  (only in the ledger)" : "  (" + origin + ")");
        }
        return line.toString();
    }
}
