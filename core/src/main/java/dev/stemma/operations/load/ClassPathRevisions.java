package dev.stemma.operations.load;

import dev.stemma.operations.RevisionInfo;
import dev.stemma.operations.RevisionInfo.Transaction;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import dev.stemma.revision.files.JavaChecksum;
import dev.stemma.revision.files.Layout;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Revisions that are there as classes: those named by the project, and those listed in the resources
/// `META-INF/stemma/revisions`, a name in each line.
final class ClassPathRevisions {
    static final String INDEX = "META-INF/stemma/revisions";

    private final ClassLoader loader;
    private final List<Problem> problems = new ArrayList<>();

    private ClassPathRevisions(ClassLoader loader) {
        this.loader = loader;
    }

    /// @throws StemmaException with all that are no revisions
    static List<RevisionFile> read(JavaSettings settings, ClassLoader loader) {
        ClassPathRevisions revisions = new ClassPathRevisions(loader);
        Set<String> names = new LinkedHashSet<>(settings.classes());
        names.addAll(revisions.listed());
        List<RevisionFile> files = new ArrayList<>();
        for (String name : names) {
            RevisionFile file = revisions.file(name);
            if (file != null) {
                files.add(file);
            }
        }
        if (!revisions.problems.isEmpty()) {
            throw new StemmaException(revisions.problems);
        }
        return files;
    }

    private List<String> listed() {
        List<String> names = new ArrayList<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                try (InputStream stream = index.openStream()) {
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .forEach(names::add);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    private @Nullable RevisionFile file(String name) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            RevisionInfo info = type.getAnnotation(RevisionInfo.class);
            if (info == null) {
                return refuse(name, "it has no @RevisionInfo");
            }
            // The text of a class is what tells it from another one; nothing runs it.
            RevisionText text = new RevisionText(Path.of(name), 1, JavaChecksum.of(bytes(type)));
            return new RevisionFile(revision(name, info), Layout.JAVA, text, null);
        } catch (ClassNotFoundException missing) {
            return refuse(name, "there is no such class");
        } catch (LinkageError | IOException broken) {
            return refuse(name, "it cannot be read: " + broken.getMessage());
        } catch (DateTimeException notATime) {
            return refuse(name, "'created' is not a time like 2026-09-01T12:03:01Z");
        }
    }

    private @Nullable RevisionFile refuse(String name, String reason) {
        problems.add(new LoadProblem.NoRevisionClass(name, "", reason));
        return null;
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String resource = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream stream = type.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("its bytes are not at hand");
            }
            return stream.readAllBytes();
        }
    }

    private static Revision revision(String name, RevisionInfo info) {
        return Revision.named(new RevisionId(info.id()))
                .parents(List.of(info.parents()).stream().map(RevisionId::new).toList())
                .dependsOn(List.of(info.dependsOn()))
                .labels(List.of(info.labels()))
                .message(info.message())
                .created(info.created().isEmpty() ? null : OffsetDateTime.parse(info.created()))
                .irreversible(info.irreversible().isEmpty() ? null : info.irreversible())
                .transaction(mode(info.transaction()))
                .hasDowngrade(info.irreversible().isEmpty())
                .origin(new Origin(Origin.Kind.CLASS, name))
                .build();
    }

    private static @Nullable TransactionMode mode(Transaction transaction) {
        return switch (transaction) {
            case AS_THE_RUN -> null;
            case EACH -> TransactionMode.EACH;
            case NONE -> TransactionMode.NONE;
        };
    }
}
