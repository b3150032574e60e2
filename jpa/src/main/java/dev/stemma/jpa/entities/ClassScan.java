package dev.stemma.jpa.entities;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Finds annotated classes in folders and jars without loading any.
final class ClassScan {
    private static final String ENTITY = "Ljakarta/persistence/Entity;";
    private static final List<String> WANTED = List.of(
            ENTITY,
            "Ljakarta/persistence/Embeddable;",
            "Ljakarta/persistence/MappedSuperclass;",
            "Ljakarta/persistence/Converter;");

    private ClassScan() {}

    /// The names of the classes, sorted.
    static SortedSet<String> of(Collection<Path> places) {
        return names(places, ClassScan::isWanted);
    }

    /// The names of the entities among them.
    static SortedSet<String> entities(Collection<Path> places) {
        return names(places, file -> file.constants().contains(ENTITY));
    }

    private static SortedSet<String> names(Collection<Path> places, Predicate<ClassFile> wanted) {
        SortedSet<String> names = new TreeSet<>();
        for (Path place : places) {
            try {
                if (Files.isDirectory(place)) {
                    folder(place, wanted, names);
                } else {
                    jar(place, wanted, names);
                }
            } catch (IOException e) {
                throw new StemmaException(new EntityProblem.NotReadable(place, String.valueOf(e.getMessage())), e);
            }
        }
        return names;
    }

    private static void folder(Path folder, Predicate<ClassFile> wanted, SortedSet<String> names) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> isClass(file.toString())).toList();
        }
        for (Path file : files) {
            try (InputStream stream = Files.newInputStream(file)) {
                collect(ClassFile.read(stream), wanted, names);
            }
        }
    }

    private static void jar(Path jar, Predicate<ClassFile> wanted, SortedSet<String> names) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (isClass(entry.getName()) && !entry.getName().startsWith("META-INF/")) {
                    try (InputStream stream = zip.getInputStream(entry)) {
                        collect(ClassFile.read(stream), wanted, names);
                    }
                }
            }
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.endsWith("module-info.class");
    }

    private static void collect(ClassFile file, Predicate<ClassFile> wanted, SortedSet<String> names) {
        if (wanted.test(file)) {
            names.add(file.name());
        }
    }

    private static boolean isWanted(ClassFile file) {
        boolean isPackage = file.name().endsWith(".package-info")
                && file.constants().stream().anyMatch(text -> text.startsWith("Lorg/hibernate/annotations/"));
        return isPackage || WANTED.stream().anyMatch(file.constants()::contains);
    }
}
