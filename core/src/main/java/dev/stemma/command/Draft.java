package dev.stemma.command;

import dev.stemma.revision.files.Layout;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A new revision as the user asks for it.
///
/// @param message   what it does
/// @param heads     what it follows, as targets; all heads where none is named
/// @param splice    whether it may follow a revision that others follow already
/// @param labels    branch labels it carries
/// @param dependsOn ids, beginnings of ids, or labels
/// @param id        its name, where the user has one
/// @param folder    where its files go, where the user says so
/// @param layout    the form of its files
public record Draft(
        String message,
        List<String> heads,
        Splice splice,
        List<String> labels,
        List<String> dependsOn,
        @Nullable String id,
        @Nullable Path folder,
        Layout layout) {
    public Draft {
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }

    /// On the only head, with a name of its own.
    public static Draft of(String message) {
        return new Draft(message, List.of("head"), Splice.REFUSE, List.of(), List.of(), null, null, Layout.PAIR);
    }

    /// Whether it may make a new branch.
    public enum Splice {
        REFUSE,
        ALLOW
    }
}
