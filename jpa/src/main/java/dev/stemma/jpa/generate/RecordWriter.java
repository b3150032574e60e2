package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.java.Imports;
import dev.stemma.jpa.java.JavaType;
import dev.stemma.jpa.java.Literals;
import dev.stemma.jpa.java.Source;
import dev.stemma.jpa.java.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Writes a record for the rows of a table, with a description of its columns.
final class RecordWriter {
    /// The table's description, and methods that no record may have as components.
    private static final Set<String> RESERVED =
            Set.of("TABLE", "hashCode", "toString", "clone", "finalize", "notify", "notifyAll", "wait", "getClass");

    private final ModelSource source;
    private final ModelSettings settings;
    private final ClassDirectory classes;
    private final TypeMapper types;

    RecordWriter(ModelSource source, ModelSettings settings, ClassDirectory classes, TypeMapper types) {
        this.source = source;
        this.settings = settings;
        this.classes = classes;
        this.types = types;
    }

    /// @param field    the component's name
    /// @param constant the name of its description
    private record Part(ColumnFacts column, RecordColumn code, String field, String constant) {}

    GeneratedFile write(TableFacts table) {
        ClassName name = classes.get(table.name());
        Set<String> ownNames = new TreeSet<>(classes.namesIn(name.packageName()));
        if (name.packageName().equals(settings.packageName())) {
            ownNames.addAll(Set.of(SupportClasses.COLUMN, SupportClasses.TABLE));
        }
        Source text = new Source(new Imports(name.packageName(), ownNames));
        List<Part> parts = parts(table);
        documentation(text, table, parts);
        if (settings.nullness() == ModelSettings.Nullness.JSPECIFY) {
            text.line("@" + text.imports().name("org.jspecify.annotations.NullMarked"));
        }
        head(text, name, parts);
        descriptions(text, table, parts);
        reader(text, name, parts);
        writer(text, parts);
        text.close();
        String origin = (table.isView() ? "view " : "table ") + table.name();
        return new GeneratedFile(name.path(), text.text(Mark.of(origin), name.packageName()));
    }

    private List<Part> parts(TableFacts table) {
        FieldNames names = new FieldNames(RESERVED);
        Map<String, String> fields = new HashMap<>();
        for (ColumnFacts column : table.columns()) {
            String chosen = settings.chosenName(table.name(), column.name());
            fields.put(column.name(), names.take(chosen == null ? Words.fieldName(column.name()) : chosen));
        }
        List<Part> parts = new ArrayList<>();
        for (ColumnFacts column : table.columns()) {
            parts.add(new Part(
                    column,
                    code(column),
                    fields.getOrDefault(column.name(), ""),
                    names.take(Words.constantName(column.name()))));
        }
        return parts;
    }

    private RecordColumn code(ColumnFacts column) {
        TableName type = column.type().userType();
        boolean isEnum =
                type != null && !column.type().isArray() && source.enums().containsKey(type);
        return new RecordColumn(column, types.map(column.type()), isEnum, support(SupportClasses.COLUMN));
    }

    private String support(String name) {
        return new ClassName(settings.packageName(), name).qualified();
    }

    private static void documentation(Source text, TableFacts table, List<Part> parts) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.column.comment() != null) {
                parameters.put(part.field, part.column.comment());
            }
        }
        if (table.comment() != null || !parameters.isEmpty()) {
            String words = table.comment() == null ? "A row of " + table.name() + "." : table.comment();
            text.documentation(words, parameters);
        }
    }

    private void head(Source text, ClassName name, List<Part> parts) {
        text.line("public record " + name.name() + "(");
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            text.line("        " + componentType(text.imports(), part) + " " + part.field
                    + (i < parts.size() - 1 ? "," : ") {"));
        }
        text.indent();
    }

    private String componentType(Imports imports, Part part) {
        JavaType type = part.code.type();
        boolean saysNull = settings.nullness() == ModelSettings.Nullness.JSPECIFY && part.column.isNullable();
        Field field = new Field(part.field, type, List.of(), "", null, Field.Access.SET, true);
        return Accessors.typeText(field, imports, saysNull);
    }

    private void descriptions(Source text, TableFacts table, List<Part> parts) {
        Imports imports = text.imports();
        for (Part part : parts) {
            String declaration = "public static final " + part.code.describedType(imports) + " " + part.constant + " =";
            text.line(declaration).line("        " + part.code.description(imports) + ";");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        parts.forEach(part -> byColumn.put(part.column.name(), part.constant));
        String list = imports.name(Types.LIST) + ".of(";
        String key = table.keyColumns().stream()
                .map(column -> byColumn.getOrDefault(column, ""))
                .collect(Collectors.joining(", "));
        String type = imports.name(support(SupportClasses.TABLE));
        text.gap();
        text.line("public static final " + type + " TABLE = new " + type + "(")
                .line("        " + Literals.string(table.name().schema()) + ", "
                        + Literals.string(table.name().name()) + ",")
                .line("        " + list + String.join(", ", byColumn.values()) + "),")
                .line("        " + list + key + "));");
    }

    private static void reader(Source text, ClassName name, List<Part> parts) {
        String exception = text.imports().name("java.sql.SQLException");
        text.gap();
        text.documentation("The row that the result stands at.");
        text.open("public static " + name.name() + " read(" + text.imports().name("java.sql.ResultSet")
                + " row) throws " + exception);
        text.line("return new " + name.name() + "(");
        for (int i = 0; i < parts.size(); i++) {
            text.line("        " + parts.get(i).constant + ".get(row)" + (i < parts.size() - 1 ? "," : ");"));
        }
        text.close();
    }

    private static void writer(Source text, List<Part> parts) {
        String statement = text.imports().name("java.sql.PreparedStatement");
        text.gap();
        text.documentation("Gives the values to the parameters of the table's insert, in their order.");
        text.open("public void write(" + statement + " statement) throws "
                + text.imports().name("java.sql.SQLException"));
        int index = 0;
        for (Part part : parts) {
            if (!part.code.isRead()) {
                index++;
                text.line(part.constant + ".set(statement, " + index + ", this." + part.field + ");");
            }
        }
        text.close();
    }
}
