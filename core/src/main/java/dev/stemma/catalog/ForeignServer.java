package dev.stemma.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A foreign server.
public record ForeignServer(
        ObjectId id,
        String wrapper,
        @Nullable String type,
        @Nullable String version,
        List<String> options) implements SchemaObject {
    public ForeignServer {
        options = List.copyOf(options);
    }
}
