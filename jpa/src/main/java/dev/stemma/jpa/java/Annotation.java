package dev.stemma.jpa.java;

import java.util.ArrayList;
import java.util.List;

/// An annotation in a source. Arguments stand in the order in which they were given.
public final class Annotation {
    private final String name;
    private final List<Argument> arguments = new ArrayList<>();

    private record Argument(String name, Value value) {}

    private sealed interface Value {
        record Plain(String code) implements Value {}

        record Constant(String type, String member) implements Value {}

        record TypeLiteral(JavaType type) implements Value {}

        record Several(List<Value> values) implements Value {}

        record Nested(Annotation annotation) implements Value {}

        record Block(String text) implements Value {}
    }

    private Annotation(String name) {
        this.name = name;
    }

    /// @param name the annotation with its package
    public static Annotation of(String name) {
        return new Annotation(name);
    }

    public Annotation text(String argument, String value) {
        return add(argument, new Value.Plain(Literals.string(value)));
    }

    /// A text of several lines.
    public Annotation block(String argument, String value) {
        return value.contains("\n") ? add(argument, new Value.Block(value)) : text(argument, value);
    }

    public Annotation texts(String argument, List<String> values) {
        return several(
                argument,
                values.stream()
                        .map(value -> (Value) new Value.Plain(Literals.string(value)))
                        .toList());
    }

    /// A number or a boolean.
    public Annotation plain(String argument, Object value) {
        return add(argument, new Value.Plain(String.valueOf(value)));
    }

    public Annotation constant(String argument, String type, String member) {
        return add(argument, new Value.Constant(type, member));
    }

    public Annotation constants(String argument, String type, List<String> members) {
        return several(
                argument,
                members.stream()
                        .map(member -> (Value) new Value.Constant(type, member))
                        .toList());
    }

    public Annotation type(String argument, JavaType type) {
        return add(argument, new Value.TypeLiteral(type));
    }

    public Annotation nested(String argument, Annotation value) {
        return add(argument, new Value.Nested(value));
    }

    public Annotation nested(String argument, List<Annotation> values) {
        return several(
                argument,
                values.stream().map(value -> (Value) new Value.Nested(value)).toList());
    }

    public boolean hasArguments() {
        return !arguments.isEmpty();
    }

    /// The lines in a source: one if it fits, else a line for each argument.
    public List<String> lines(Imports imports, int width) {
        String line = line(imports);
        boolean isBlock = arguments.stream().anyMatch(argument -> argument.value instanceof Value.Block);
        if (line.length() <= width && !isBlock) {
            return List.of(line);
        }
        return arguments.size() == 1 && isBlock ? around(imports) : broken(imports, width);
    }

    /// A text block stands behind the parenthesis.
    private List<String> around(Imports imports) {
        Argument argument = arguments.getFirst();
        List<String> block = lines(argument.value, imports, 0);
        List<String> lines = new ArrayList<>();
        lines.add("@" + imports.name(name) + "(" + argument.name + " = " + block.getFirst());
        block.subList(1, block.size()).forEach(line -> lines.add("        " + line));
        lines.set(lines.size() - 1, lines.getLast() + ")");
        return lines;
    }

    private List<String> broken(Imports imports, int width) {
        List<String> lines = new ArrayList<>();
        lines.add("@" + imports.name(name) + "(");
        for (int i = 0; i < arguments.size(); i++) {
            List<String> value = lines(arguments.get(i).value, imports, width - 8);
            String prefix = isOnlyValue() ? "" : arguments.get(i).name + " = ";
            String end = i < arguments.size() - 1 ? "," : "";
            for (int j = 0; j < value.size(); j++) {
                lines.add("        " + (j == 0 ? prefix : "") + value.get(j) + (j == value.size() - 1 ? end : ""));
            }
        }
        lines.set(lines.size() - 1, lines.getLast() + ")");
        return lines;
    }

    private List<String> lines(Value value, Imports imports, int width) {
        return switch (value) {
            case Value.Plain plain -> List.of(plain.code);
            case Value.Constant constant -> List.of(code(constant, imports));
            case Value.TypeLiteral literal -> List.of(code(literal, imports));
            case Value.Nested nested -> nested.annotation.lines(imports, width);
            case Value.Several several -> several(several, imports, width);
            case Value.Block block -> Literals.block(block.text);
        };
    }

    private List<String> several(Value.Several several, Imports imports, int width) {
        String line = code(several, imports);
        if (line.length() <= width) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        lines.add("{");
        for (Value each : several.values) {
            lines(each, imports, width - 4).forEach(part -> lines.add("    " + part));
            lines.set(lines.size() - 1, lines.getLast() + ",");
        }
        lines.set(lines.size() - 1, lines.getLast().substring(0, lines.getLast().length() - 1));
        lines.add("}");
        return lines;
    }

    private String line(Imports imports) {
        List<String> parts = new ArrayList<>();
        for (Argument argument : arguments) {
            String value = code(argument.value, imports);
            parts.add(isOnlyValue() ? value : argument.name + " = " + value);
        }
        String inner = String.join(", ", parts);
        return "@" + imports.name(name) + (inner.isEmpty() ? "" : "(" + inner + ")");
    }

    private String code(Value value, Imports imports) {
        return switch (value) {
            case Value.Plain plain -> plain.code;
            case Value.Constant constant -> imports.name(constant.type) + "." + constant.member;
            case Value.TypeLiteral literal -> literal.type.text(imports) + ".class";
            case Value.Nested nested -> nested.annotation.line(imports);
            case Value.Block block -> Literals.string(block.text);
            case Value.Several several ->
                "{"
                        + String.join(
                                ", ",
                                several.values.stream()
                                        .map(each -> code(each, imports))
                                        .toList())
                        + "}";
        };
    }

    private boolean isOnlyValue() {
        return arguments.size() == 1 && arguments.getFirst().name.equals("value");
    }

    /// One value is written without braces.
    private Annotation several(String argument, List<Value> values) {
        return values.isEmpty()
                ? this
                : add(argument, values.size() == 1 ? values.getFirst() : new Value.Several(values));
    }

    private Annotation add(String argument, Value value) {
        arguments.add(new Argument(argument, value));
        return this;
    }
}
