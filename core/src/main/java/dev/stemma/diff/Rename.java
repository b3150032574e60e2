package dev.stemma.diff;

import dev.stemma.catalog.ObjectId;
import org.jspecify.annotations.Nullable;

/// What the user says is the same thing under another name.
///
/// @param from     what it is called now
/// @param to       what it shall be called
/// @param oldLabel the enum label that is renamed, where that is what is renamed; else null
/// @param newLabel its new name
public record Rename(
        ObjectId from,
        ObjectId to,
        @Nullable String oldLabel,
        @Nullable String newLabel) {
    public static Rename of(ObjectId from, ObjectId to) {
        return new Rename(from, to, null, null);
    }

    /// A label under its old name again, in a type that keeps its new one.
    Rename labelBack() {
        return new Rename(to, to, /* oldLabel= */ newLabel, /* newLabel= */ oldLabel);
    }

    /// The same, once others have their new names.
    Rename in(Renamings done) {
        return new Rename(oldLabel == null ? done.inRenamed(from) : to, to, oldLabel, newLabel);
    }

    /// The half of the way that leads to a third name.
    Rename upTo(String name) {
        return oldLabel == null ? of(from, to.named(name)) : new Rename(from, to, oldLabel, name);
    }

    /// The other half of it.
    Rename since(String name) {
        return oldLabel == null ? of(to.named(name), to) : new Rename(from, to, name, newLabel);
    }

    /// The name that is gone afterwards.
    public String oldName() {
        return oldLabel == null ? from.name() : oldLabel;
    }

    @Override
    public String toString() {
        return oldLabel == null ? from + " to " + to.path() : "label " + oldLabel + " of " + from + " to " + newLabel;
    }
}
