package dev.stemma.proof;

import dev.stemma.catalog.SchemaObject;
import dev.stemma.diff.Detail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In which parts two records differ, in words for a report.
final class Differing {
    private Differing() {}

    /// `options.start: is 1, wanted 10`, one for each part.
    static List<String> parts(SchemaObject is, SchemaObject wanted) {
        return Detail.of(is, wanted).stream().map(Differing::line).toList();
    }

    private static String line(Detail detail) {
        String part = detail.part().isEmpty() ? "" : detail.part() + ": ";
        return part + "is " + words(detail.from()) + ", wanted " + words(detail.to());
    }

    private static String words(@Nullable String value) {
        return value == null ? "nothing" : value;
    }
}
