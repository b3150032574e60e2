package dev.stemma.catalog;

import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// A foreign server.
public record ForeignServer(
        ObjectId id,
        String wrapper,
        @Nullable String type,
        @Nullable String version,
        SequencedSet<String> options) implements SchemaObject {
    public ForeignServer {
        options = Unordered.copyOf(options);
    }
}
