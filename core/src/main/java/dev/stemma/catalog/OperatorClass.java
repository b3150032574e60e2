package dev.stemma.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An operator class.
public record OperatorClass(
        ObjectId id,
        String accessMethod,
        boolean isDefault,
        String type,
        String family,
        @Nullable String storage,
        List<String> members)
        implements SchemaObject {
    public OperatorClass {
        members = List.copyOf(members);
    }
}
