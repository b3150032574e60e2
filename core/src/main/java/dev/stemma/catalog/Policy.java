package dev.stemma.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row security policy.
public record Policy(
        ObjectId id,
        boolean permissive,
        String command,
        List<String> roles,
        @Nullable String using,
        @Nullable String check)
        implements SchemaObject {
    public Policy {
        roles = List.copyOf(roles);
    }
}
