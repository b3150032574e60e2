package dev.stemma.jpa.generate;

import dev.stemma.jpa.java.Annotation;
import dev.stemma.jpa.java.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field as it will be written, with its accessors.
///
/// @param initializer what it holds from the start; may be empty
record Field(
        String name,
        JavaType type,
        List<Annotation> annotations,
        String initializer,
        @Nullable String documentation,
        Access access,
        boolean isNullable) {
    Field {
        annotations = List.copyOf(annotations);
    }

    /// Who gives the value.
    enum Access {
        /// The application.
        SET,
        /// The application, and the server where the application does not.
        SET_OR_DEFAULT,
        /// The server or Hibernate, alone.
        READ
    }
}
