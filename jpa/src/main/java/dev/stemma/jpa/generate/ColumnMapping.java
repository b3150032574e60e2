package dev.stemma.jpa.generate;

import dev.stemma.jpa.java.Annotation;
import dev.stemma.jpa.java.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a column is held in a field.
///
/// @param annotations what the field needs besides its column
/// @param size        arguments of the column's annotation that Hibernate makes the same type of
/// @param definition  the type as SQL, where Hibernate would make another one
/// @param isText      whether the value is only passed on as text, for want of a class
record ColumnMapping(
        JavaType type,
        List<Annotation> annotations,
        List<Size> size,
        @Nullable String definition,
        boolean isText) {
    ColumnMapping {
        annotations = List.copyOf(annotations);
        size = List.copyOf(size);
    }

    /// `length = 20`.
    record Size(String argument, int value) {}

    /// Whether the class alone gives the type.
    boolean isUsual() {
        return definition == null && size.isEmpty();
    }

    static ColumnMapping of(String type) {
        return new ColumnMapping(JavaType.of(type), List.of(), List.of(), null, false);
    }

    ColumnMapping with(Annotation... more) {
        return new ColumnMapping(type, List.of(more), size, definition, isText);
    }

    ColumnMapping withType(JavaType other) {
        return new ColumnMapping(other, annotations, size, definition, isText);
    }

    /// The same where text is what was asked for.
    ColumnMapping onRequest() {
        return new ColumnMapping(type, annotations, size, definition, false);
    }

    ColumnMapping sized(Size... sizes) {
        return new ColumnMapping(type, annotations, List.of(sizes), definition, isText);
    }

    ColumnMapping defined(String sql) {
        return new ColumnMapping(type, annotations, List.of(), sql, isText);
    }
}
