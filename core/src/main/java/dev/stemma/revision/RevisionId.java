package dev.stemma.revision;

import org.jspecify.annotations.Nullable;

/// The name of a revision: opaque, of any length. Whether its characters are fit for a target is the graph's to
/// check, so that all unfit names are reported together with their files.
public record RevisionId(String text) implements Comparable<RevisionId> {
    public RevisionId {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty revision id");
        }
    }

    // Written out, since those that Java makes for a record are linked at the first use, and every command uses them.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RevisionId other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public int compareTo(RevisionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
