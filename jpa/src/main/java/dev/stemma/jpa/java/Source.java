package dev.stemma.jpa.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The lines of a source, indented by the braces around them.
public final class Source {
    /// The longest line that is not broken.
    public static final int WIDTH = 110;

    private final Imports imports;
    private final List<String> lines = new ArrayList<>();
    private int depth;

    public Source(Imports imports) {
        this.imports = imports;
    }

    public Imports imports() {
        return imports;
    }

    public Source line(String text) {
        lines.add(text.isEmpty() ? "" : "    ".repeat(depth) + text);
        return this;
    }

    /// An empty line, unless a block has just begun.
    public Source gap() {
        if (!lines.isEmpty()
                && !lines.getLast().endsWith("{")
                && !lines.getLast().isEmpty()) {
            line("");
        }
        return this;
    }

    /// Begins a block: `class Customer {`.
    public Source open(String text) {
        line(text + " {");
        depth++;
        return this;
    }

    /// Goes one level deeper without a line of its own.
    public Source indent() {
        depth++;
        return this;
    }

    public Source close() {
        depth--;
        return line("}");
    }

    public Source annotation(Annotation annotation) {
        annotation.lines(imports, WIDTH - 4 * depth).forEach(this::line);
        return this;
    }

    /// An annotation on a line that goes on with what stands above.
    public Source continued(Annotation annotation) {
        annotation.lines(imports, WIDTH - 8 - 4 * depth).forEach(line -> line("        " + line));
        return this;
    }

    /// A documentation comment.
    public Source documentation(String text) {
        String words = Literals.documentation(text.strip());
        if (words.lines().count() == 1 && words.length() + 8 + 4 * depth <= WIDTH) {
            return line("/** " + words + " */");
        }
        line("/**");
        commentLines(text);
        return line(" */");
    }

    /// A documentation comment of a record with words on its components.
    public Source documentation(String text, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return documentation(text);
        }
        line("/**");
        commentLines(text);
        line(" *");
        parameters.forEach((name, words) -> commentLines("@param " + name + " ", words));
        return line(" */");
    }

    private void commentLines(String text) {
        commentLines("", text);
    }

    private void commentLines(String tag, String text) {
        String[] words = Literals.documentation(text.strip()).split("\\R", -1);
        for (int i = 0; i < words.length; i++) {
            line((" * " + (i == 0 ? tag : "") + words[i].stripTrailing()).stripTrailing());
        }
    }

    /// The whole file.
    ///
    /// @param mark        the first line, without the comment's slashes
    /// @param packageName may be empty
    public String text(String mark, String packageName) {
        StringBuilder text = new StringBuilder("// " + mark + "\n");
        if (!packageName.isEmpty()) {
            text.append("package ").append(packageName).append(";\n\n");
        }
        List<String> importLines = imports.lines();
        importLines.forEach(line -> text.append(line).append('\n'));
        if (!importLines.isEmpty()) {
            text.append('\n');
        }
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
