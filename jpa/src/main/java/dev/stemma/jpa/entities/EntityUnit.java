package dev.stemma.jpa.entities;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/// Classes that belong together, as a persistence unit says it.
///
/// @param name         the unit's name; empty where there is no `persistence.xml`
/// @param classes      annotated classes, by name
/// @param mappingFiles resources such as `META-INF/orm.xml`
/// @param settings     `hibernate.*` and `jakarta.persistence.*`
public record EntityUnit(
        String name, SortedSet<String> classes, List<String> mappingFiles, Map<String, String> settings) {
    public EntityUnit {
        mappingFiles = List.copyOf(mappingFiles);
        settings = Map.copyOf(settings);
    }
}
