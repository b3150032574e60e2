package dev.stemma.catalog;

import java.util.List;

/// A type in the server's own representation, made of C functions; without options where it is only declared.
public record BaseType(ObjectId id, List<String> options) implements SchemaObject {
    public BaseType {
        options = List.copyOf(options);
    }

    /// A type that is declared and not yet defined, so that functions can name it.
    public static BaseType shell(ObjectId id) {
        return new BaseType(id, List.of());
    }

    public boolean isShell() {
        return options.isEmpty();
    }
}
