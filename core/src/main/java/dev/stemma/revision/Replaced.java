package dev.stemma.revision;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A revision that was squashed into another one.
///
/// @param parts what had been squashed into it before: a database that has all of them, but was never told of it, is as
///              far as one that has it
public record Replaced(RevisionId id, List<Replaced> parts) {
    public Replaced {
        parts = List.copyOf(parts);
    }

    public static Replaced of(Revision revision) {
        return new Replaced(revision.id(), revision.replaces());
    }

    /// Its parts, the oldest first, and then itself.
    public Stream<RevisionId> all() {
        return Stream.concat(parts.stream().flatMap(Replaced::all), Stream.of(id));
    }

    /// Whether a database with these rows has it, in one form or the other.
    public boolean isIn(Set<RevisionId> rows) {
        return rows.contains(id) || !parts.isEmpty() && parts.stream().allMatch(part -> part.isIn(rows));
    }

    /// The same as a condition of SQL.
    ///
    /// @param row the condition that a revision of this id has a row
    public String condition(UnaryOperator<String> row) {
        String own = row.apply(id.text());
        return parts.isEmpty() ? own : "(" + own + " OR " + condition(parts, row) + ")";
    }

    /// The condition that a database has all of them.
    public static String condition(List<Replaced> all, UnaryOperator<String> row) {
        return all.stream().map(part -> part.condition(row)).collect(Collectors.joining(" AND ", "(", ")"));
    }

    /// As it stands in a header: `s1 (a1, b1)`.
    @Override
    public String toString() {
        return parts.isEmpty() ? id.text() : id + " (" + joined(parts) + ")";
    }

    public static String joined(List<Replaced> all) {
        return all.stream().map(Replaced::toString).collect(Collectors.joining(", "));
    }
}
