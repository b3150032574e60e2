package dev.stemma.hook;

import java.util.List;
import java.util.stream.Stream;

/// What is to be called, as a project sets it: the path of a `.sql` file, `java:` and the name of a class, or a command
/// for the shell.
///
/// @param newFiles commands for newly written files: `{file}` in them stands for one
public record HookSettings(
        List<String> beforeRun,
        List<String> afterRun,
        List<String> beforeRevision,
        List<String> afterRevision,
        List<String> afterFailure,
        List<String> newFiles) {
    public static final HookSettings NONE =
            new HookSettings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public HookSettings {
        beforeRun = List.copyOf(beforeRun);
        afterRun = List.copyOf(afterRun);
        beforeRevision = List.copyOf(beforeRevision);
        afterRevision = List.copyOf(afterRevision);
        afterFailure = List.copyOf(afterFailure);
        newFiles = List.copyOf(newFiles);
    }

    /// Whether nothing is to be called.
    public boolean isEmpty() {
        return Stream.of(beforeRun, afterRun, beforeRevision, afterRevision, afterFailure, newFiles)
                .allMatch(List::isEmpty);
    }
}
