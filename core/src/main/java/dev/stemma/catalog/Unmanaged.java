package dev.stemma.catalog;

/// Something the reader met and cannot compare, so that nothing is overlooked silently.
///
/// @param name   the object as a person would call it
/// @param reason why it is left alone
public record Unmanaged(String name, String reason) implements Comparable<Unmanaged> {
    @Override
    public int compareTo(Unmanaged other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : reason.compareTo(other.reason);
    }
}
