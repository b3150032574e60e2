package dev.stemma.jpa;

import dev.stemma.jpa.entities.EntityDdl;
import dev.stemma.jpa.entities.EntityUnit;
import dev.stemma.jpa.entities.HibernateRuntime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Asks the Hibernate of the tests' own class path, in the way in which a project's own is asked.
final class EntitiesOnDisk {
    private static final HibernateRuntime RUNTIME = new HibernateRuntime(classPath());

    private EntitiesOnDisk() {}

    static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    static List<EntityDdl> ddl(Compiled compiled, int majorVersion) {
        try {
            Path folder = Files.createTempDirectory("entities");
            for (Map.Entry<String, byte[]> each : compiled.bytes().entrySet()) {
                Path file = folder.resolve(each.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, each.getValue());
            }
            EntityUnit unit = new EntityUnit(
                    "", new TreeSet<>(compiled.bytes().keySet()), List.of(), settings(majorVersion));
            return List.of(RUNTIME.ddl(unit, List.of(folder)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> settings(int majorVersion) {
        return Map.of(
                "jakarta.persistence.database-product-name",
                "PostgreSQL",
                "jakarta.persistence.database-major-version",
                String.valueOf(majorVersion));
    }
}
