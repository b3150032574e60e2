package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.generate.EntityShape.Member;
import dev.stemma.jpa.java.Annotation;
import dev.stemma.jpa.java.Imports;
import dev.stemma.jpa.java.JavaType;
import dev.stemma.jpa.java.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Writes an entity.
final class EntityWriter {
    /// The nested class of a key of several columns.
    private static final String KEY = "Key";

    private final ModelSettings settings;
    private final ClassDirectory classes;
    private final Map<TableName, EntityShape> shapes;
    private final TableAnnotations tables;
    private final BasicFields basics;
    private final ReferenceFields references;

    EntityWriter(
            ModelSettings settings,
            ClassDirectory classes,
            Map<TableName, EntityShape> shapes,
            TableAnnotations tables,
            BasicFields basics,
            ReferenceFields references) {
        this.settings = settings;
        this.classes = classes;
        this.shapes = shapes;
        this.tables = tables;
        this.basics = basics;
        this.references = references;
    }

    GeneratedFile write(EntityShape shape) {
        TableFacts table = shape.table();
        ClassName name = shape.name();
        Source source = new Source(new Imports(name.packageName(), ownNames(shape)));
        Checks checks = new Checks(shape);
        List<Field> fields = new ArrayList<>();
        for (Member member : shape.members()) {
            fields.add(field(source.imports(), shape, checks, member));
        }
        head(source, shape, checks);
        if (fields.stream().anyMatch(field -> field.access() == Field.Access.SET_OR_DEFAULT)) {
            // A null that is written would be no default.
            source.annotation(Annotation.of(Types.hibernate("DynamicInsert")));
        }
        source.open("public class " + name.name());
        fields.forEach(field -> declare(source, field));
        fields.forEach(field -> Accessors.write(source, field, saysNull()));
        Identity.write(source, shape, fields);
        if (shape.members().getFirst() instanceof Member.EmbeddedKey key) {
            keyClass(source, table, key);
        }
        source.close();
        String origin = (table.isView() ? "view " : "table ") + table.name();
        return new GeneratedFile(name.path(), source.text(Mark.of(origin), name.packageName()));
    }

    private Set<String> ownNames(EntityShape shape) {
        Set<String> names = new TreeSet<>(classes.namesIn(shape.name().packageName()));
        if (shape.hasEmbeddedKey()) {
            names.add(KEY);
        }
        return names;
    }

    private void head(Source source, EntityShape shape, Checks checks) {
        TableFacts table = shape.table();
        if (table.comment() != null) {
            source.documentation(table.comment());
        }
        if (saysNull()) {
            source.annotation(Annotation.of("org.jspecify.annotations.NullMarked"));
        }
        Annotation entity = Annotation.of(Types.jpa("Entity"));
        String entityName = ClassDirectory.entityName(shape.name(), settings);
        if (!classes.isUnique(shape.name()) && !entityName.equals(shape.name().name())) {
            entity.text("name", entityName);
        }
        source.annotation(entity);
        source.annotation(tables.table(table, checks.ofTable()));
        if (table.isView()) {
            source.annotation(Annotation.of(Types.hibernate("Immutable")));
            source.annotation(Annotation.of(Types.hibernate("View")).block("query", query(table)));
        }
    }

    private static String query(TableFacts view) {
        return String.valueOf(view.viewQuery()).strip().replaceFirst(";$", "");
    }

    private void declare(Source source, Field field) {
        source.gap();
        if (field.documentation() != null) {
            source.documentation(field.documentation());
        }
        field.annotations().forEach(source::annotation);
        String type = Accessors.typeText(field, source.imports(), saysNull());
        String initializer = field.initializer().isEmpty() ? "" : " = " + field.initializer();
        source.line("private " + type + " " + field.name() + initializer + ";");
    }

    private Field field(Imports imports, EntityShape shape, Checks checks, Member member) {
        TableFacts table = shape.table();
        return switch (member) {
            case Member.Basic basic -> basics.field(table, basic, checks.of(basic), imports);
            case Member.EmbeddedKey key ->
                new Field(
                        key.field(),
                        JavaType.of(KEY),
                        List.of(Annotation.of(Types.jpa("EmbeddedId"))),
                        "",
                        null,
                        Field.Access.SET,
                        false);
            case Member.ToOne reference -> references.toOne(table, reference, keyOf(reference.target()));
            case Member.Inverse inverse -> references.inverse(inverse, imports);
            case Member.Joined joined -> references.joined(joined, imports);
            case Member.JoinedInverse joined -> references.joinedInverse(joined, imports);
        };
    }

    private List<String> keyOf(TableName table) {
        EntityShape shape = shapes.get(table);
        return shape == null ? List.of() : shape.keyColumns();
    }

    private void keyClass(Source source, TableFacts table, Member.EmbeddedKey key) {
        Imports imports = source.imports();
        source.gap();
        source.documentation("What tells the rows apart.");
        source.annotation(Annotation.of(Types.jpa("Embeddable")));
        source.line("public record " + KEY + "(");
        for (int i = 0; i < key.parts().size(); i++) {
            Field part = basics.part(table, key.parts().get(i));
            part.annotations().forEach(annotation -> source.continued(annotation));
            boolean isLast = i == key.parts().size() - 1;
            String end = isLast ? ") implements " + imports.name("java.io.Serializable") + " {}" : ",";
            source.line("        " + part.type().text(imports) + " " + part.name() + end);
        }
    }

    private boolean saysNull() {
        return settings.nullness() == ModelSettings.Nullness.JSPECIFY;
    }
}
