package dev.stemma.operations.model;

/// One thing that a Java revision does.
public sealed interface Operation
        permits ObjectOperation,
                TableOperation,
                TypeOperation,
                ProgramOperation,
                NamespaceOperation,
                SecurityOperation,
                DataOperation,
                GroupOperation {
    /// What it is about, for messages.
    String subject();

    /// What its author has called: `createTable app.users`.
    default String shown() {
        String name = getClass().getSimpleName();
        String call = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return subject().isEmpty() ? call : call + " " + subject();
    }
}
