package dev.stemma.catalog;

import java.util.List;

/// An event trigger.
public record EventTrigger(ObjectId id, String event, List<String> tags, String function, String enabled)
        implements SchemaObject {
    public EventTrigger {
        tags = List.copyOf(tags);
    }
}
