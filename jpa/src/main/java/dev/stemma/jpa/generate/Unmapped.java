package dev.stemma.jpa.generate;

/// Something of the database that the sources do not say.
///
/// @param object what it is, as a person would call it: `index person_name_idx on shop.person`
/// @param reason why, and what to do about it
public record Unmapped(String object, String reason) implements Comparable<Unmapped> {
    @Override
    public int compareTo(Unmapped other) {
        int byObject = object.compareTo(other.object);
        return byObject != 0 ? byObject : reason.compareTo(other.reason);
    }

    @Override
    public String toString() {
        return object + ": " + reason;
    }
}
