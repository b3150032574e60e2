package dev.stemma.revision.files;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes new revisions: all files of one or none, and never over another file.
///
/// @param directory where they go
/// @param template  how they are named
/// @param layout    how a revision lies in files
public record RevisionWriter(Path directory, FileTemplate template, Layout layout) {
    /// Writes a revision under the name its template gives.
    ///
    /// @param downgrade the SQL down; absent for a revision without a way back
    /// @return the files written, the upgrade first
    public List<Path> write(Revision revision, String upgrade, @Nullable String downgrade) {
        OffsetDateTime created = revision.created();
        if (created == null) {
            throw new IllegalArgumentException("a new revision without its time: " + revision.id());
        }
        String stem = template.stem(created, revision.id(), revision.message());
        // Two revisions of one second may say the same; their ids differ.
        boolean isTaken =
                texts(stem, revision, upgrade, downgrade).keySet().stream().anyMatch(Files::exists);
        return write(isTaken ? stem + "_" + revision.id() : stem, revision, upgrade, downgrade);
    }

    /// Writes a revision under a name given, which may hold sub-folders.
    public List<Path> write(String stem, Revision revision, String upgrade, @Nullable String downgrade) {
        Map<Path, String> texts = texts(stem, revision, upgrade, downgrade);
        // Looked for first, so that the usual refusal touches nothing; the move looks again.
        for (Path target : texts.keySet()) {
            if (Files.exists(target)) {
                throw new StemmaException(new FileProblem.FileExists(FileNames.shown(target)));
            }
        }
        Deque<Path> undo = new ArrayDeque<>();
        try {
            makeFolders(undo, texts.keySet().iterator().next().getParent());
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                Path temporary = temporary(text.getKey());
                undo.push(temporary);
                Files.writeString(temporary, text.getValue(), StandardCharsets.UTF_8);
            }
            // The downgrade goes first: if all ends here, it is found without its upgrade and reported.
            List<Path> targets = List.copyOf(texts.keySet());
            for (Path target : targets.reversed()) {
                place(target, undo);
            }
            return targets;
        } catch (IOException | RuntimeException failure) {
            undo.forEach(RevisionWriter::remove);
            throw failure instanceof RuntimeException unchecked ? unchecked : refusal(stem, (IOException) failure);
        }
    }

    private StemmaException refusal(String stem, IOException failure) {
        String file = FileNames.shown(directory.resolve(stem + layout.upgradeEnding()));
        return new StemmaException(
                failure instanceof FileAlreadyExistsException exists
                        ? new FileProblem.FileExists(exists.getFile().replace('\\', '/'))
                        : new FileProblem.UnwritableFile(file, TextFiles.reason(failure)),
                failure);
    }

    private Map<Path, String> texts(String stem, Revision revision, String upgrade, @Nullable String downgrade) {
        Map<Path, String> texts = new LinkedHashMap<>();
        if (layout == Layout.JAVA) {
            Path place = Path.of(stem);
            String name = JavaText.className(place.getFileName().toString());
            Path source = directory.resolve(place.resolveSibling(name + layout.upgradeEnding()));
            texts.put(source, JavaText.of(name, revision, upgrade, downgrade));
            return texts;
        }
        Path up = directory.resolve(stem + layout.upgradeEnding());
        String header = HeaderText.of(revision);
        if (layout == Layout.SINGLE) {
            String down = downgrade == null ? "" : "\n-- stemma: downgrade\n" + body(downgrade);
            texts.put(up, header + "\n-- stemma: upgrade\n" + body(upgrade) + down);
            return texts;
        }
        texts.put(up, header + "\n" + body(upgrade));
        if (downgrade != null) {
            Path down = directory.resolve(stem + layout.downgradeEnding());
            texts.put(down, HeaderText.ofDowngrade(revision) + "\n" + body(downgrade));
        }
        return texts;
    }

    private static String body(String sql) {
        return sql.isEmpty() || sql.endsWith("\n") ? sql : sql + "\n";
    }

    private static void makeFolders(Deque<Path> undo, @Nullable Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path next = folder; next != null && !Files.exists(next); next = next.getParent()) {
            missing.addFirst(next);
        }
        for (Path next : missing) {
            Files.createDirectory(next);
            undo.push(next);
        }
    }

    private static Path temporary(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".new");
    }

    /// A text appears under its name at once and whole, and only where nothing stood.
    private static void place(Path target, Deque<Path> undo) throws IOException {
        Path temporary = temporary(target);
        if (!link(target, temporary)) {
            Files.move(temporary, target);
        }
        undo.push(target);
        Files.deleteIfExists(temporary);
    }

    /// A link cannot take the place of a file, while a move could; but not every file system has links.
    private static boolean link(Path target, Path temporary) throws FileAlreadyExistsException {
        try {
            Files.createLink(target, temporary);
            return true;
        } catch (FileAlreadyExistsException exists) {
            throw exists;
        } catch (IOException | UnsupportedOperationException noLinks) {
            return false;
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException refused) {
            // The first failure is the one to report.
        }
    }
}
