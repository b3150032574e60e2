package dev.stemma.jpa.project;

import dev.stemma.jpa.entities.EntityProblem;
import dev.stemma.jpa.entities.EntitySettings;
import dev.stemma.problem.StemmaException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A project with entities.
///
/// @param folder    the project itself
/// @param classes   folders and jars with its own classes
/// @param classPath jars, folders, folders of jars, and files that list them; none means that Maven is asked
/// @param sources   folders of its sources; a class that is older than they are is not believed
/// @param build     a command that compiles them; empty for none
/// @param only      entities by name; none means all that are found
/// @param units     persistence units by name; none means all
/// @param hibernate settings that win over those of the project's own files
public record JavaProject(
        Path folder,
        List<Path> classes,
        List<Path> classPath,
        List<Path> sources,
        String build,
        List<String> only,
        List<String> units,
        Map<String, String> hibernate) {
    public JavaProject {
        classes = List.copyOf(classes);
        classPath = List.copyOf(classPath);
        sources = List.copyOf(sources);
        only = List.copyOf(only);
        units = List.copyOf(units);
        hibernate = Map.copyOf(hibernate);
    }

    /// Where the entities are, once the project has been compiled if that was asked for.
    public EntitySettings entities() {
        Freshness.ensure(this);
        List<Path> places = classes.stream().filter(Files::exists).toList();
        if (places.isEmpty()) {
            throw new StemmaException(new EntityProblem.NoEntities(classes));
        }
        List<Path> libraries = classPath.isEmpty() ? MavenClassPath.of(folder) : ClassPathEntries.of(classPath);
        return new EntitySettings(places, libraries, only, units, hibernate);
    }
}
