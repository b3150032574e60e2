package dev.stemma.jpa.java;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A type as a source names it.
///
/// @param name a primitive, or a class with its package; `[]` behind it for arrays
public record JavaType(String name, List<JavaType> arguments) {
    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "float", "java.lang.Float",
            "double", "java.lang.Double");

    public JavaType {
        arguments = List.copyOf(arguments);
    }

    public static JavaType of(String name, JavaType... arguments) {
        return new JavaType(name, List.of(arguments));
    }

    public boolean isPrimitive() {
        return BOXES.containsKey(name);
    }

    public boolean isArray() {
        return name.endsWith("[]");
    }

    /// The class that can also be null.
    public JavaType boxed() {
        String box = BOXES.get(name);
        return box == null ? this : of(box);
    }

    /// The type in a source with these imports.
    public String text(Imports imports) {
        String raw = isArray() ? imports.name(name.substring(0, name.length() - 2)) + "[]" : imports.name(name);
        return arguments.isEmpty()
                ? raw
                : raw
                        + arguments.stream()
                                .map(argument -> argument.text(imports))
                                .collect(Collectors.joining(", ", "<", ">"));
    }

    /// The type with an annotation of it: in front of the simple name, or of an array's brackets.
    public String text(Imports imports, String annotation) {
        String text = text(imports);
        if (isArray()) {
            return text.substring(0, text.length() - 2) + " " + annotation + " []";
        }
        int simple = imports.name(name).lastIndexOf('.') + 1;
        return text.substring(0, simple) + annotation + " " + text.substring(simple);
    }
}
