package dev.stemma.operations.load;

import dev.stemma.operations.NamingConvention;
import java.nio.file.Path;
import java.util.List;

/// How a project's Java revisions are read.
///
/// @param names     for constraints and indexes without a name
/// @param classes   revisions that are on the class path, by the names of their classes
/// @param classPath jars and folders that revisions need, beside what the process has
/// @param sources   folders in which sources are that revisions need
public record JavaSettings(NamingConvention names, List<String> classes, List<Path> classPath, List<Path> sources) {
    public static final JavaSettings DEFAULT =
            new JavaSettings(NamingConvention.POSTGRESQL, List.of(), List.of(), List.of());

    public JavaSettings {
        classes = List.copyOf(classes);
        classPath = List.copyOf(classPath);
        sources = List.copyOf(sources);
    }

    public JavaSettings withNames(NamingConvention convention) {
        return new JavaSettings(convention, classes, classPath, sources);
    }

    public JavaSettings withSources(List<Path> folders) {
        return new JavaSettings(names, classes, classPath, folders);
    }

    public JavaSettings withClasses(List<String> className) {
        return new JavaSettings(names, className, classPath, sources);
    }
}
