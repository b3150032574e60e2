package dev.stemma.jpa.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// The two classes that records of rows are described with.
final class SupportClasses {
    static final String COLUMN = "SqlColumn";
    static final String TABLE = "SqlTable";

    /// What the templates have of Java's own without an import.
    private static final List<String> JAVA = List.of("Class", "Object", "String");

    private SupportClasses() {}

    /// @param others the names of the other classes of the package, which may be names of Java's own
    static List<GeneratedFile> of(String packageName, Set<String> others) {
        return List.of(file(packageName, COLUMN, others), file(packageName, TABLE, others));
    }

    private static GeneratedFile file(String packageName, String name, Set<String> others) {
        ClassName className = new ClassName(packageName, name);
        String home = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        return new GeneratedFile(
                className.path(),
                "// " + Mark.of("its own description of tables") + "\n" + home + template(name, others));
    }

    private static String template(String name, Set<String> others) {
        String text = template(name);
        for (String own : JAVA) {
            if (others.contains(own)) {
                text = text.replaceAll("(?<![.\\w])" + own + "\\b", "java.lang." + own);
            }
        }
        return text;
    }

    private static String template(String name) {
        try (InputStream stream = SupportClasses.class.getResourceAsStream(name + ".java.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the template of " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
