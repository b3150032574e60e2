package dev.stemma.revision;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says of a revision, part by part, what is not as usual; the parts are described at [Revision].
public final class RevisionBuilder {
    private final RevisionId id;
    private List<RevisionId> parents = List.of();
    private List<String> dependsOn = List.of();
    private List<String> labels = List.of();
    private List<Replaced> replaces = List.of();
    private String message = "";
    private @Nullable OffsetDateTime created;
    private @Nullable String irreversible;
    private @Nullable TransactionMode transaction;
    private boolean hasDowngrade = true;
    private Origin origin = Origin.NONE;

    RevisionBuilder(RevisionId id) {
        this.id = id;
    }

    public RevisionBuilder parents(List<RevisionId> parents) {
        this.parents = parents;
        return this;
    }

    public RevisionBuilder dependsOn(List<String> dependsOn) {
        this.dependsOn = dependsOn;
        return this;
    }

    public RevisionBuilder labels(List<String> labels) {
        this.labels = labels;
        return this;
    }

    public RevisionBuilder replaces(List<Replaced> replaces) {
        this.replaces = replaces;
        return this;
    }

    public RevisionBuilder message(String message) {
        this.message = message;
        return this;
    }

    public RevisionBuilder created(@Nullable OffsetDateTime created) {
        this.created = created;
        return this;
    }

    public RevisionBuilder irreversible(@Nullable String irreversible) {
        this.irreversible = irreversible;
        return this;
    }

    public RevisionBuilder transaction(@Nullable TransactionMode transaction) {
        this.transaction = transaction;
        return this;
    }

    public RevisionBuilder hasDowngrade(boolean hasDowngrade) {
        this.hasDowngrade = hasDowngrade;
        return this;
    }

    public RevisionBuilder origin(Origin origin) {
        this.origin = origin;
        return this;
    }

    public Revision build() {
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
                origin);
    }
}
