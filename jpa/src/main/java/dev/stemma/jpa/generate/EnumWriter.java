package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.EnumFacts;
import dev.stemma.jpa.java.Imports;
import dev.stemma.jpa.java.Literals;
import dev.stemma.jpa.java.Source;
import dev.stemma.jpa.java.Words;
import java.util.ArrayList;
import java.util.List;

/// Writes an enum type as a Java enum.
final class EnumWriter {
    private EnumWriter() {}

    /// The names of the constants, in the order of the labels.
    static List<String> constants(EnumFacts type) {
        FieldNames names = new FieldNames();
        List<String> constants = new ArrayList<>();
        type.labels().forEach(label -> constants.add(names.take(Words.constantName(label))));
        return constants;
    }

    static GeneratedFile write(EnumFacts type, ClassDirectory classes, ModelSettings.Flavour flavour) {
        ClassName name = classes.get(type.name());
        Source source = new Source(new Imports(name.packageName(), classes.namesIn(name.packageName())));
        if (type.comment() != null) {
            source.documentation(type.comment());
        }
        List<String> constants = constants(type);
        source.open("public enum " + name.name());
        if (flavour == ModelSettings.Flavour.ENTITIES && constants.equals(type.labels())) {
            listed(source, constants);
        } else {
            labelled(source, name.name(), constants, type.labels(), flavour);
        }
        source.close();
        return new GeneratedFile(name.path(), source.text(Mark.of("enum type " + type.name()), name.packageName()));
    }

    private static void listed(Source source, List<String> constants) {
        for (int i = 0; i < constants.size(); i++) {
            source.line(constants.get(i) + (i < constants.size() - 1 ? "," : ""));
        }
    }

    private static void labelled(
            Source source, String name, List<String> constants, List<String> labels, ModelSettings.Flavour flavour) {
        for (int i = 0; i < constants.size(); i++) {
            source.line(constants.get(i) + "(" + Literals.string(labels.get(i)) + ")"
                    + (i < constants.size() - 1 ? "," : ";"));
        }
        String string = source.imports().name(Types.STRING);
        source.gap();
        if (flavour == ModelSettings.Flavour.ENTITIES) {
            source.line("@" + source.imports().name(Types.jpa("EnumeratedValue")));
        }
        source.line("private final " + string + " label;");
        source.gap();
        source.open(name + "(" + string + " label)").line("this.label = label;").close();
        source.gap();
        source.documentation("The label in the database.");
        source.open("public " + string + " label()").line("return label;").close();
        if (flavour == ModelSettings.Flavour.RECORDS) {
            lookup(source, name);
        }
    }

    private static void lookup(Source source, String name) {
        String string = source.imports().name(Types.STRING);
        source.gap();
        source.documentation("The constant of a label.");
        source.open("public static " + name + " of(" + string + " label)");
        source.open("for (" + name + " constant : values())");
        source.open("if (constant.label.equals(label))")
                .line("return constant;")
                .close();
        source.close();
        source.line("throw new " + source.imports().name("java.lang.IllegalArgumentException") + "(\"no label of "
                + name + ": \" + label);");
        source.close();
    }
}
