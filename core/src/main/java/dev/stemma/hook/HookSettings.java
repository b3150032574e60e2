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

    /// What is called at the moments of a run, each with its moment: `before-run: hooks/check.sql`.
    public List<String> ofRuns() {
        return Stream.of(
                        at("before-run", beforeRun),
                        at("before-revision", beforeRevision),
                        at("after-revision", afterRevision),
                        at("after-run", afterRun),
                        at("after-failure", afterFailure))
                .flatMap(moment -> moment)
                .toList();
    }

    private static Stream<String> at(String moment, List<String> hooks) {
        return hooks.stream().map(hook -> moment + ": " + hook);
    }

    /// Whether nothing is to be called.
    public boolean isEmpty() {
        return Stream.of(beforeRun, afterRun, beforeRevision, afterRevision, afterFailure, newFiles)
                .allMatch(List::isEmpty);
    }
}
