package dev.stemma.jpa.entities;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Where a project's entities are.
///
/// @param places    folders and jars with the project's own classes; they are looked through
/// @param classPath everything else the entities need, Hibernate among it
/// @param classes   entities by name; none means all that are found
/// @param units     persistence units by name; none means all
/// @param hibernate settings that win over those of the project's own files
public record EntitySettings(
        List<Path> places,
        List<Path> classPath,
        List<String> classes,
        List<String> units,
        Map<String, String> hibernate) {
    public EntitySettings {
        places = List.copyOf(places);
        classPath = List.copyOf(classPath);
        classes = List.copyOf(classes);
        units = List.copyOf(units);
        hibernate = Map.copyOf(hibernate);
    }

    /// All entities in these places, with the settings of the project's own files.
    public static EntitySettings of(List<Path> places, List<Path> classPath) {
        return new EntitySettings(places, classPath, List.of(), List.of(), Map.of());
    }
}
