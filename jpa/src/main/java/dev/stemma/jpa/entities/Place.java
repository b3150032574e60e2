package dev.stemma.jpa.entities;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A resource in a folder or a jar.
final class Place {
    private Place() {}

    static Optional<String> read(Path place, String resource) {
        try {
            return Files.isDirectory(place) ? inFolder(place.resolve(resource)) : inJar(place, resource);
        } catch (IOException e) {
            throw new StemmaException(new EntityProblem.NotReadable(place, String.valueOf(e.getMessage())), e);
        }
    }

    private static Optional<String> inFolder(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private static Optional<String> inJar(Path jar, String resource) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(resource);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
