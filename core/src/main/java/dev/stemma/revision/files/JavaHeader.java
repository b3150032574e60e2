package dev.stemma.revision.files;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import dev.stemma.revision.files.JavaAnnotation.Span;
import dev.stemma.sql.Lines;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /// The source with other parents in its annotation, and nothing else changed; nothing where a remark stands between
    /// the old ones, since nobody but its writer knows where it belongs.
    ///
    /// @throws IllegalArgumentException if the source is no revision
    public static Optional<String> withParents(String text, List<RevisionId> parents) {
        JavaAnnotation annotation = required(text);
        List<String> ids = parents.stream().map(RevisionId::text).toList();
        JavaAnnotation.Value old = annotation.value("parents");
        if (old == null) {
            return Optional.of(withNewParents(text, annotation, ids));
        }
        if (old.texts().size() == ids.size()) {
            return Optional.of(withEachReplaced(text, old, ids));
        }
        String whole = text.substring(old.whole().start(), old.whole().end());
        return holdsRemark(whole) ? Optional.empty() : Optional.of(replaced(text, old.whole(), JavaText.strings(ids)));
    }

    /// The line with the parents of a source, for a person to change.
    public static Excerpt parentsLine(String file, String text, String remark) {
        JavaAnnotation.Value old = required(text).value("parents");
        return Lines.of(file, text).excerpt(old == null ? 0 : old.whole().start(), remark);
    }

    /// What the annotation of a class says about its parents.
    public static String parents(List<RevisionId> parents) {
        return "parents = "
                + JavaText.strings(parents.stream().map(RevisionId::text).toList());
    }

    private static JavaAnnotation required(String text) {
        JavaAnnotation annotation = JavaAnnotation.of("", text, problem -> {});
        if (annotation == null) {
            throw new IllegalArgumentException("a source without @" + JavaAnnotation.NAME);
        }
        return annotation;
    }

    /// Behind the id, in a line of its own where the id has one.
    private static String withNewParents(String text, JavaAnnotation annotation, List<String> ids) {
        String between = text.substring(annotation.start());
        between = between.substring(0, between.length() - between.stripLeading().length());
        JavaAnnotation.Value id = annotation.value("id");
        int place = id == null ? annotation.start() : id.whole().end();
        String pair = "parents = " + JavaText.strings(ids);
        return id == null
                ? replaced(text, new Span(place, place), pair + ", ")
                : replaced(text, new Span(place, place), "," + (between.isEmpty() ? " " : between) + pair);
    }

    private static String withEachReplaced(String text, JavaAnnotation.Value old, List<String> ids) {
        String result = text;
        for (int i = ids.size() - 1; i >= 0; i--) {
            if (!old.texts().get(i).equals(ids.get(i))) {
                result = replaced(result, old.places().get(i), JavaText.strings(List.of(ids.get(i))));
            }
        }
        return result;
    }

    private static String replaced(String text, Span place, String by) {
        return text.substring(0, place.start()) + by + text.substring(place.end());
    }

    private static boolean holdsRemark(String value) {
        JavaLexer lexer = new JavaLexer(value);
        int behind = 0;
        for (JavaLexer.Token token = lexer.next(); token.kind() != JavaLexer.Kind.END; token = lexer.next()) {
            if (!value.substring(behind, token.start()).isBlank()) {
                return true;
            }
            behind = token.end();
        }
        return false;
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
