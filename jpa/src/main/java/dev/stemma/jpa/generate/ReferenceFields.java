package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.ForeignKeyFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.generate.EntityShape.Member;
import dev.stemma.jpa.generate.EntityShape.Role;
import dev.stemma.jpa.generate.Field.Access;
import dev.stemma.jpa.java.Annotation;
import dev.stemma.jpa.java.Imports;
import dev.stemma.jpa.java.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Fields that hold other rows.
final class ReferenceFields {
    private final ModelSource source;
    private final ModelSettings settings;
    private final TypeMapper types;
    private final ClassDirectory classes;

    ReferenceFields(ModelSource source, ModelSettings settings, TypeMapper types, ClassDirectory classes) {
        this.source = source;
        this.settings = settings;
        this.types = types;
        this.classes = classes;
    }

    /// The one row that a foreign key names.
    ///
    /// @param targetKey the columns of the target's own key
    Field toOne(TableFacts table, Member.ToOne member, List<String> targetKey) {
        List<ColumnFacts> columns = columns(table, member.key());
        boolean isOptional = columns.stream().anyMatch(ColumnFacts::isNullable);
        Annotation kind = Annotation.of(Types.jpa(member.isUnique() ? "OneToOne" : "ManyToOne"))
                .constant("fetch", Types.jpa("FetchType"), "LAZY");
        if (!isOptional) {
            kind.plain("optional", false);
        }
        List<Annotation> annotations = new ArrayList<>();
        if (member.role() == Role.GIVES_KEY) {
            Annotation maps = Annotation.of(Types.jpa("MapsId"));
            annotations.add(member.mapsId().isEmpty() ? maps : maps.text("value", member.mapsId()));
        }
        annotations.add(kind);
        annotations.addAll(joins(member, columns, targetKey));
        return new Field(
                member.field(),
                classes.get(member.target()).type(),
                annotations,
                "",
                columns.size() == 1 ? columns.getFirst().comment() : null,
                member.role() == Role.READS ? Access.READ : Access.SET,
                isOptional);
    }

    private List<Annotation> joins(Member.ToOne member, List<ColumnFacts> columns, List<String> targetKey) {
        ForeignKeyFacts key = member.key();
        boolean namesTargets = columns.size() > 1 || !key.targetColumns().equals(targetKey);
        List<Annotation> joins = ColumnAnnotations.join(
                key, columns, namesTargets, member.role() == Role.READS, definitions(key, columns));
        Annotation foreignKey = ColumnAnnotations.foreignKey(key);
        List<Annotation> result = new ArrayList<>();
        if (joins.size() == 1) {
            result.add(joins.getFirst().nested("foreignKey", foreignKey));
        } else {
            result.add(Annotation.of(Types.jpa("JoinColumns"))
                    .nested("value", joins)
                    .nested("foreignKey", foreignKey));
        }
        if (member.role() == Role.WRITES && columns.size() == 1) {
            ColumnAnnotations.columnDefault(columns.getFirst(), result);
        }
        return result;
    }

    /// Hibernate gives a reference the type of what it refers to; one of another type says its own.
    private List<String> definitions(ForeignKeyFacts key, List<ColumnFacts> columns) {
        TableFacts target = source.tables().get(key.target());
        List<String> result = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnFacts column = columns.get(i);
            ColumnFacts other =
                    target == null ? null : target.column(key.targetColumns().get(i));
            boolean isSame = other != null
                    && other.type().equals(column.type())
                    && Objects.equals(other.collation(), column.collation());
            String definition = types.map(column).definition();
            result.add(isSame ? "" : definition == null ? types.definition(column.type()) : definition);
        }
        return result;
    }

    /// The rows whose foreign key names this one.
    Field inverse(Member.Inverse member, Imports imports) {
        JavaType one = classes.get(member.source()).type();
        Annotation kind = Annotation.of(Types.jpa(member.isUnique() ? "OneToOne" : "OneToMany"))
                .text("mappedBy", member.mappedBy());
        if (member.isUnique()) {
            kind.constant("fetch", Types.jpa("FetchType"), "LAZY");
            return new Field(member.field(), one, List.of(kind), "", null, Access.SET, true);
        }
        return set(member.field(), one, List.of(kind), imports);
    }

    /// The rows that a join table joins.
    Field joined(Member.Joined member, Imports imports) {
        TableFacts table = member.joinTable();
        Annotation join = Annotation.of(Types.jpa("JoinTable"))
                .text("name", SqlNames.quoted(table.name().name()));
        if (!table.name().schema().equals(settings.defaultSchema())) {
            join.text("schema", SqlNames.quoted(table.name().schema()));
        }
        join.nested("joinColumns", joinColumns(table, member.own()));
        join.nested("inverseJoinColumns", joinColumns(table, member.other()));
        join.nested("foreignKey", ColumnAnnotations.foreignKey(member.own()));
        join.nested("inverseForeignKey", ColumnAnnotations.foreignKey(member.other()));
        return set(
                member.field(),
                classes.get(member.other().target()).type(),
                List.of(Annotation.of(Types.jpa("ManyToMany")), join),
                imports);
    }

    Field joinedInverse(Member.JoinedInverse member, Imports imports) {
        Annotation kind = Annotation.of(Types.jpa("ManyToMany")).text("mappedBy", member.mappedBy());
        return set(member.field(), classes.get(member.source()).type(), List.of(kind), imports);
    }

    private List<Annotation> joinColumns(TableFacts table, ForeignKeyFacts key) {
        List<ColumnFacts> columns = columns(table, key);
        boolean namesTargets = columns.size() > 1;
        return ColumnAnnotations.join(key, columns, namesTargets, false, definitions(key, columns));
    }

    private static Field set(String field, JavaType element, List<Annotation> annotations, Imports imports) {
        String initializer = "new " + imports.name("java.util.LinkedHashSet") + "<>()";
        return new Field(field, JavaType.of(Types.SET, element), annotations, initializer, null, Access.SET, false);
    }

    private static List<ColumnFacts> columns(TableFacts table, ForeignKeyFacts key) {
        List<ColumnFacts> columns = new ArrayList<>();
        for (String name : key.columns()) {
            ColumnFacts column = table.column(name);
            if (column != null) {
                columns.add(column);
            }
        }
        return columns;
    }
}
