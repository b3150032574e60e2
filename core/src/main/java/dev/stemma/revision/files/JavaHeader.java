package dev.stemma.revision.files;

import dev.stemma.problem.Problem;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The facts of a Java revision, which its annotation says.
public final class JavaHeader {
    private final JavaAnnotation annotation;

    private JavaHeader(JavaAnnotation annotation) {
        this.annotation = annotation;
    }

    /// The revision that a source holds, or nothing where its class is none.
    static @Nullable Revision of(String file, String text, Consumer<Problem> problems) {
        JavaAnnotation annotation = JavaAnnotation.of(file, text, problems);
        return annotation == null ? null : new JavaHeader(annotation).revision(file);
    }

    /// The name of the class that a source holds.
    public static String className(String text, String stem) {
        JavaAnnotation annotation = JavaAnnotation.of("", text, problem -> {});
        String name = annotation == null ? "" : annotation.packageName();
        return name.isEmpty() ? stem : name + "." + stem;
    }

    /// The source with other parents in its annotation, and nothing else changed.
    ///
    /// @throws IllegalArgumentException if the source is no revision
    public static String withParents(String text, List<RevisionId> parents) {
        JavaAnnotation annotation = JavaAnnotation.of("", text, problem -> {});
        if (annotation == null) {
            throw new IllegalArgumentException("a source without @" + JavaAnnotation.NAME);
        }
        String value = JavaText.strings(parents.stream().map(RevisionId::text).collect(Collectors.toList()));
        JavaAnnotation.Value old = annotation.value("parents");
        return old == null
                ? text.substring(0, annotation.start()) + "parents = " + value + ", "
                        + text.substring(annotation.start())
                : text.substring(0, old.start()) + value + blankBefore(text, old) + text.substring(old.end());
    }

    /// The value reaches to the next token; what is blank there stays.
    private static String blankBefore(String text, JavaAnnotation.Value old) {
        String whole = text.substring(old.start(), old.end());
        return whole.substring(whole.stripTrailing().length());
    }

    private Revision revision(String file) {
        String id = annotation.text("id");
        if (id == null) {
            annotation.refuse("id", "an id is missing", null);
        }
        String message = annotation.text("message");
        String irreversible = annotation.text("irreversible");
        return Revision.named(new RevisionId(id == null ? file : id))
                .parents(annotation.texts("parents").stream()
                        .map(RevisionId::new)
                        .toList())
                .dependsOn(annotation.texts("dependsOn"))
                .labels(annotation.texts("labels"))
                .message(message == null ? "" : message)
                .created(created())
                .irreversible(irreversible)
                .transaction(transaction())
                .hasDowngrade(irreversible == null)
                .origin(new Origin(Origin.Kind.CLASS, file))
                .build();
    }

    private @Nullable OffsetDateTime created() {
        String value = annotation.text("created");
        if (value == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeException notATime) {
            annotation.refuse("created", "not a time", "write it like 2026-09-01T12:03:01Z");
            return null;
        }
    }

    private @Nullable TransactionMode transaction() {
        String value = annotation.text("transaction");
        return switch (value) {
            case "EACH" -> TransactionMode.EACH;
            case "NONE" -> TransactionMode.NONE;
            case null, default -> null;
        };
    }
}
