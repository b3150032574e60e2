package dev.stemma.jpa.entities;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// SQL files that say what entities cannot. With them the wanted schema is declared as a whole: the files that run
/// before, the entities, the files that run after. Without any, what the database has already (types, functions,
/// extensions) is at hand when the entities' DDL runs.
public record Overlay(List<SqlFile> before, List<SqlFile> after) {
    public static final Overlay NONE = new Overlay(List.of(), List.of());

    public Overlay {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /// The SQL files of several folders, one folder after the other.
    public static Overlay of(List<Path> folders) {
        List<SqlFile> before = new ArrayList<>();
        List<SqlFile> after = new ArrayList<>();
        for (Path folder : folders) {
            Overlay one = of(folder);
            before.addAll(one.before());
            after.addAll(one.after());
        }
        return new Overlay(before, after);
    }

    /// The SQL files of a folder in the order of their names: those in its folder `before`, and all others.
    public static Overlay of(Path folder) {
        List<SqlFile> before = new ArrayList<>();
        List<SqlFile> after = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                SqlFile sql = new SqlFile(file.toString(), Files.readString(file));
                (folder.relativize(file).startsWith("before") ? before : after).add(sql);
            }
        } catch (IOException e) {
            throw new StemmaException(new EntityProblem.NotReadable(folder, String.valueOf(e.getMessage())), e);
        }
        return new Overlay(before, after);
    }
}
