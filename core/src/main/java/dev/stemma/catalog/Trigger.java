package dev.stemma.catalog;

/// A trigger, as the server prints it.
///
/// @param definition empty where a partition has the trigger from the whole, but switched otherwise
public record Trigger(ObjectId id, String definition, String enabled) implements SchemaObject {
    public boolean isOfWhole() {
        return definition.isEmpty();
    }
}
