package dev.stemma.jpa.generate;

import dev.stemma.jpa.generate.Field.Access;
import dev.stemma.jpa.java.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the value of a column comes about.
///
/// @param initializer what the field holds from the start; may be empty
/// @param definition  the column's type as SQL, where it says how the value comes about
record Writing(
        List<Annotation> annotations,
        String initializer,
        Access access,
        @Nullable String definition) {
    Writing {
        annotations = List.copyOf(annotations);
    }

    static Writing of(Access access, Annotation... annotations) {
        return new Writing(List.of(annotations), "", access, null);
    }

    static Writing of(Access access, List<Annotation> annotations) {
        return new Writing(annotations, "", access, null);
    }

    Writing defined(String sql) {
        return new Writing(annotations, initializer, access, sql);
    }
}
