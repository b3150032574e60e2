package dev.stemma.command;

/// What says how the database should be.
///
/// @param truth    what is the truth of this project
/// @param entities the annotated classes, whether they are the truth or only looked at
public record WantedSchema(Truth truth, PartialSchema entities) {
    /// The project's files of wanted DDL.
    public static final WantedSchema FILES = new WantedSchema(Truth.SCHEMA_FILES, PartialSchema.NONE);

    public enum Truth {
        SCHEMA_FILES,
        ENTITIES
    }

    public Source source() {
        return switch (truth) {
            case SCHEMA_FILES -> new Source.Schema();
            case ENTITIES -> new Source.Entities(entities);
        };
    }

    /// What a person calls it.
    public String name() {
        return source().name();
    }
}
