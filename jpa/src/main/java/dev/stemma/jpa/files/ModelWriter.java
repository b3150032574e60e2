package dev.stemma.jpa.files;

import dev.stemma.jpa.generate.GeneratedFile;
import dev.stemma.jpa.generate.Mark;
import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Compares generated sources with those in a folder, and makes the folder like them.
public final class ModelWriter {
    private final Path folder;
    private final Path packageFolder;

    /// @param folder      the root of the sources
    /// @param packageName the package whose sources, and those below it, are ours if they have the mark
    public ModelWriter(Path folder, String packageName) {
        this.folder = folder;
        this.packageFolder = packageName.isEmpty() ? folder : folder.resolve(packageName.replace('.', '/'));
    }

    /// What is to be done.
    ///
    /// @param written   new or other than they are
    /// @param removed   those that are generated no longer
    /// @param unchanged how many are as they should be
    public record Changes(SortedMap<Path, String> written, NavigableSet<Path> removed, int unchanged) {
        public boolean isEmpty() {
            return written.isEmpty() && removed.isEmpty();
        }
    }

    /// Looks, and changes nothing. A file in the way that is not ours is a problem.
    public Changes compare(Collection<GeneratedFile> files) {
        SortedMap<Path, String> written = new TreeMap<>();
        NavigableSet<Path> removed = ours();
        List<SourceProblem> problems = new ArrayList<>();
        for (GeneratedFile file : files) {
            Path path = folder.resolve(file.path());
            removed.remove(path);
            String there = Files.exists(path) ? read(path) : "";
            if (!there.isEmpty() && !Mark.isOn(there)) {
                problems.add(new SourceProblem.NotOurs(path));
            } else if (!there.replace("\r\n", "\n").equals(file.text())) {
                written.put(path, file.text());
            }
        }
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
        return new Changes(written, removed, files.size() - written.size());
    }

    public void apply(Changes changes) {
        changes.written().forEach(this::write);
        changes.removed().forEach(this::remove);
    }

    private NavigableSet<Path> ours() {
        NavigableSet<Path> found = new TreeSet<>();
        if (Files.isDirectory(packageFolder)) {
            try (Stream<Path> files = Files.walk(packageFolder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> Mark.isOn(read(file)))
                        .forEach(found::add);
            } catch (IOException e) {
                throw problem(packageFolder, e);
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return "?"; // no text of ours
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    /// Folders that are empty then go too.
    private void remove(Path file) {
        try {
            Files.delete(file);
            for (Path up = file.getParent();
                    up != null && up.startsWith(packageFolder) && isEmpty(up);
                    up = up.getParent()) {
                Files.delete(up);
            }
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static StemmaException problem(Path path, IOException e) {
        return new StemmaException(new SourceProblem.NoAccess(path, String.valueOf(e.getMessage())), e);
    }
}
