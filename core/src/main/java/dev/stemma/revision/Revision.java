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
        List<Replaced> replaces,
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

    /// A plain revision with a downgrade and nothing else.
    public static Revision of(String id, String... parents) {
        return named(new RevisionId(id))
                .parents(Stream.of(parents).map(RevisionId::new).toList())
                .build();
    }

    /// A base with a downgrade, in memory only, until more is said of it.
    public static RevisionBuilder named(RevisionId id) {
        return new RevisionBuilder(id);
    }

    /// The same, to be changed in some of its parts.
    public RevisionBuilder but() {
        return named(id)
                .parents(parents)
                .dependsOn(dependsOn)
                .labels(labels)
                .replaces(replaces)
                .message(message)
                .created(created)
                .irreversible(irreversible)
                .transaction(transaction)
                .hasDowngrade(hasDowngrade)
                .origin(origin);
    }

    /// All that it stands for: what was squashed into it, and what had been squashed into that before.
    public List<RevisionId> replaced() {
        return replaces.stream().flatMap(Replaced::all).toList();
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
