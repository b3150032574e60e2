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

    /// Whether a hook is the path of a file of SQL.
    static boolean isSqlFile(String hook) {
        return hook.endsWith(".sql") && hook.indexOf(' ') < 0;
    }

    /// What the script of a run cannot do by itself, each with its moment: `before-run: scripts/backup.sh`. Where a
    /// script fails, it ends.
    public List<String> notInScripts() {
        return Stream.of(
                        others("before-run", beforeRun),
                        others("before-revision", beforeRevision),
                        others("after-revision", afterRevision),
                        others("after-run", afterRun),
                        at("after-failure", afterFailure.stream()))
                .flatMap(moment -> moment)
                .toList();
    }

    private static Stream<String> others(String moment, List<String> hooks) {
        return at(moment, hooks.stream().filter(hook -> !isSqlFile(hook)));
    }

    private static Stream<String> at(String moment, Stream<String> hooks) {
        return hooks.map(hook -> moment + ": " + hook);
    }

    /// Whether nothing is to be called.
    public boolean isEmpty() {
        return Stream.of(beforeRun, afterRun, beforeRevision, afterRevision, afterFailure, newFiles)
                .allMatch(List::isEmpty);
    }
}
