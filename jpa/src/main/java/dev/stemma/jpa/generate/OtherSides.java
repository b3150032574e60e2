package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ForeignKeyFacts;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.generate.EntityShape.Member;
import dev.stemma.jpa.java.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Adds to the entities what other tables say about them: the rows that refer to theirs, and what join tables join.
final class OtherSides {
    private final SortedMap<TableName, List<Member>> added = new TreeMap<>();
    private final SortedMap<TableName, FieldNames> names = new TreeMap<>();
    private final SortedMap<TableName, EntityShape> shapes;
    private final boolean onBothSides;

    private OtherSides(SortedMap<TableName, EntityShape> shapes, boolean onBothSides) {
        this.shapes = shapes;
        this.onBothSides = onBothSides;
        shapes.forEach((name, shape) -> names.put(name, new FieldNames(shape.fields())));
    }

    static SortedMap<TableName, EntityShape> add(
            SortedMap<TableName, EntityShape> shapes, Collection<TableFacts> joinTables, ModelSettings settings) {
        var sides = new OtherSides(shapes, settings.associations() == ModelSettings.Associations.BOTH_SIDES);
        if (sides.onBothSides) {
            shapes.values().forEach(sides::inverses);
        }
        joinTables.forEach(sides::joined);
        SortedMap<TableName, EntityShape> result = new TreeMap<>();
        shapes.forEach((name, shape) -> result.put(name, shape.plus(sides.added.getOrDefault(name, List.of()))));
        return result;
    }

    private void inverses(EntityShape shape) {
        for (Member member : shape.members()) {
            if (member instanceof Member.ToOne reference) {
                String field = take(reference.target(), inverseName(shape, reference));
                add(
                        reference.target(),
                        new Member.Inverse(shape.table().name(), reference.field(), field, reference.isUnique()));
            }
        }
    }

    /// `orders`; `children` of a `parent`; `ordersByBuyer` where orders refer twice.
    private static String inverseName(EntityShape shape, Member.ToOne reference) {
        String one = Words.decapitalized(shape.name().name());
        String name = reference.isUnique() ? one : Words.plural(one);
        if (reference.field().equals("parent")
                && reference.target().equals(shape.table().name())) {
            return reference.isUnique() ? "child" : "children";
        }
        long same = shape.members().stream()
                .filter(member ->
                        member instanceof Member.ToOne other && other.target().equals(reference.target()))
                .count();
        return same == 1 ? Words.fieldName(name) : name + "By" + Words.capitalized(reference.field());
    }

    private void joined(TableFacts table) {
        List<ForeignKeyFacts> keys = new ArrayList<>(table.foreignKeys());
        List<String> order =
                table.columns().stream().map(column -> column.name()).toList();
        keys.sort((a, b) -> Integer.compare(
                order.indexOf(a.columns().getFirst()), order.indexOf(b.columns().getFirst())));
        ForeignKeyFacts own = keys.getFirst();
        ForeignKeyFacts other = keys.getLast();
        String field = take(own.target(), joinedName(other));
        add(own.target(), new Member.Joined(table, own, other, field));
        if (onBothSides) {
            String inverse = take(other.target(), joinedName(own));
            add(other.target(), new Member.JoinedInverse(own.target(), field, inverse));
        }
    }

    /// `tags` for `tag_id`.
    private String joinedName(ForeignKeyFacts key) {
        EntityShape target = shapes.get(key.target());
        String column = key.columns()
                .getLast()
                .replaceFirst(
                        "_?(?:id|Id|"
                                + java.util.regex.Pattern.quote(
                                        key.targetColumns().getLast()) + ")$",
                        "");
        String one = column.isEmpty() && target != null ? target.name().name() : column;
        return Words.plural(Words.fieldName(one));
    }

    private String take(TableName table, String wanted) {
        return names.computeIfAbsent(table, name -> new FieldNames()).take(wanted);
    }

    private void add(TableName table, Member member) {
        added.computeIfAbsent(table, name -> new ArrayList<>()).add(member);
    }
}
