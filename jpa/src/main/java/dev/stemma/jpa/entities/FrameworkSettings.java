package dev.stemma.jpa.entities;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What Spring's and Quarkus' own files say to Hibernate. Profiles and placeholders are left out.
///
/// @param mappingFiles resources such as `META-INF/orm.xml`
record FrameworkSettings(Map<String, String> settings, List<String> mappingFiles) {
    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
    private static final List<String> FILES =
            List.of("application.properties", "config/application.properties", "application.yml", "application.yaml");

    /// The keys that stand for a setting of Hibernate, whatever the framework.
    private static final Map<String, String> KEYS = Map.of(
            "spring.jpa.hibernate.naming.physical-strategy", PHYSICAL,
            "spring.jpa.hibernate.naming.implicit-strategy", IMPLICIT,
            "quarkus.hibernate-orm.physical-naming-strategy", PHYSICAL,
            "quarkus.hibernate-orm.implicit-naming-strategy", IMPLICIT,
            "quarkus.hibernate-orm.database.default-schema", "hibernate.default_schema");

    private static final List<String> PREFIXES =
            List.of("spring.jpa.properties.", "quarkus.hibernate-orm.unsupported-properties.");

    static FrameworkSettings of(List<Path> places, HibernateRuntime runtime) {
        Map<String, String> settings = new HashMap<>(springDefaults(runtime));
        List<String> mappingFiles = new ArrayList<>();
        for (Path place : places) {
            for (String file : FILES) {
                Optional<String> text = Place.read(place, file);
                if (text.isPresent()) {
                    Map<String, String> entries = file.endsWith("properties")
                            ? properties(place.resolve(file), text.get())
                            : runtime.yaml(text.get());
                    entries.forEach((key, value) -> put(key, value, settings, mappingFiles));
                }
            }
            if (Place.read(place, "META-INF/orm.xml").isPresent()) {
                mappingFiles.add("META-INF/orm.xml");
            }
        }
        return new FrameworkSettings(settings, mappingFiles);
    }

    private static void put(String key, String value, Map<String, String> settings, List<String> mappingFiles) {
        if (value.contains("${")) {
            return;
        }
        String known = KEYS.get(key);
        if (known != null) {
            settings.put(known, value);
        }
        for (String prefix : PREFIXES) {
            if (key.startsWith(prefix)) {
                settings.put(unquoted(key.substring(prefix.length())), value);
            }
        }
        if (key.startsWith("spring.jpa.mapping-resources")) {
            mappingFiles.addAll(List.of(value.split("\\s*,\\s*")));
        }
    }

    private static String unquoted(String key) {
        return key.replaceAll("[\"\\[\\]]", "");
    }

    private static Map<String, String> properties(Path file, String text) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            Map<String, String> result = new HashMap<>();
            properties.forEach((key, value) -> result.put(String.valueOf(key), String.valueOf(value)));
            return result;
        } catch (IOException | IllegalArgumentException e) {
            throw new StemmaException(new EntityProblem.NotReadable(file, String.valueOf(e.getMessage())), e);
        }
    }

    /// Spring Boot has naming strategies of its own, in other packages in each major version.
    private static Map<String, String> springDefaults(HibernateRuntime runtime) {
        if (!runtime.has("org.springframework.boot.SpringApplication")) {
            return Map.of();
        }
        Map<String, String> result = new HashMap<>();
        first(
                        runtime,
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
                .ifPresent(name -> result.put(PHYSICAL, name));
        first(
                        runtime,
                        "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
                        "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy")
                .ifPresent(name -> result.put(IMPLICIT, name));
        return result;
    }

    private static Optional<String> first(HibernateRuntime runtime, String... names) {
        for (String name : names) {
            if (runtime.has(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
