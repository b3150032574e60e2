package dev.stemma.catalog;

/// One right, and whether who holds it may pass it on.
public record Privilege(String name, boolean grantable) implements Comparable<Privilege> {
    @Override
    public int compareTo(Privilege other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Boolean.compare(grantable, other.grantable);
    }
}
