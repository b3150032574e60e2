package dev.stemma.revision;

/// The name of a revision: opaque, of any length. Whether its characters are fit for a target is the graph's to
/// check, so that all unfit names are reported together with their files.
public record RevisionId(String text) implements Comparable<RevisionId> {
    public RevisionId {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty revision id");
        }
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
