package dev.stemma.run;

import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A hook in its place in a script that somebody else runs: under a comment that names it stands its SQL. Where it is
/// something else, the comment alone says what is to be done there.
///
/// @param comment one line
/// @param parts   what is run
public record HookPlace(String comment, List<ScriptPart> parts) {
    public HookPlace {
        parts = List.copyOf(parts);
    }

    /// A script ends where it fails, so what is for that moment is only named.
    public static List<HookPlace> beforeRun(Hooks hooks) {
        List<HookPlace> places = new ArrayList<>(places("before-run", hooks.beforeRun()));
        hooks.afterFailure().forEach(hook -> places.add(place("after-failure", hook, Optional.empty())));
        return places;
    }

    public static List<HookPlace> beforeRevision(Hooks hooks) {
        return places("before-revision", hooks.beforeRevision());
    }

    public static List<HookPlace> afterRevision(Hooks hooks) {
        return places("after-revision", hooks.afterRevision());
    }

    public static List<HookPlace> afterRun(Hooks hooks) {
        return places("after-run", hooks.afterRun());
    }

    private static List<HookPlace> places(String moment, List<Hook> hooks) {
        return hooks.stream().map(hook -> place(moment, hook, hook.script())).toList();
    }

    private static HookPlace place(String moment, Hook hook, Optional<Script> script) {
        String title = script.isPresent() ? "-- Hook, " : "-- Hook that is not in this script, ";
        String name = hook.toString().replaceAll("\\s+", " ");
        return new HookPlace(
                title + moment + ": " + name, script.map(Script::parts).orElse(List.of()));
    }
}
