package dev.stemma.jpa.entities;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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

    /// The same unit without some of its classes.
    EntityUnit without(Set<String> names) {
        SortedSet<String> left = new TreeSet<>(classes);
        left.removeAll(names);
        return new EntityUnit(name, left, mappingFiles, settings);
    }
}
