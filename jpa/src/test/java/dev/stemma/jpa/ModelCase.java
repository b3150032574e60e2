package dev.stemma.jpa;

import dev.stemma.jpa.generate.ModelSettings;
import dev.stemma.testkit.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A folder of `cases/models`: a schema, settings where they are not the usual ones, and the sources made of it.
record ModelCase(Path folder) {
    static final String PACKAGE = "app";

    static Stream<ModelCase> all() {
        try (Stream<Path> folders = Files.list(Cases.folder("models"))) {
            return folders.filter(Files::isDirectory).sorted().map(ModelCase::new).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String schema() {
        return read(folder.resolve("schema.sql"));
    }

    ModelSettings settings() {
        Properties properties = new Properties();
        Path file = folder.resolve("settings.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return CaseSettings.of(PACKAGE, properties);
    }

    /// The sources that stand in the folder, by their paths below the package.
    SortedMap<String, Path> sources() {
        SortedMap<String, Path> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file ->
                            sources.put(folder.relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sources;
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
