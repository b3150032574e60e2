package dev.stemma.catalog;

import java.util.List;

/// A subscription.
public record Subscription(
        ObjectId id, String connection, List<String> publications, List<String> options, boolean enabled)
        implements SchemaObject {
    public Subscription {
        publications = List.copyOf(publications);
        options = List.copyOf(options);
    }
}
