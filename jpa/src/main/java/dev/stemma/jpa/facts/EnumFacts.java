package dev.stemma.jpa.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An enum type.
public record EnumFacts(
        TableName name, List<String> labels, @Nullable String comment) {
    public EnumFacts {
        labels = List.copyOf(labels);
    }
}
