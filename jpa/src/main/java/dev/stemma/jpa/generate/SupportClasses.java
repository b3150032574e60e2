package dev.stemma.jpa.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The two classes that records of rows are described with.
final class SupportClasses {
    static final String COLUMN = "SqlColumn";
    static final String TABLE = "SqlTable";

    private SupportClasses() {}

    static List<GeneratedFile> of(String packageName) {
        return List.of(file(packageName, COLUMN), file(packageName, TABLE));
    }

    private static GeneratedFile file(String packageName, String name) {
        ClassName className = new ClassName(packageName, name);
        String home = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        return new GeneratedFile(
                className.path(), "// " + Mark.of("its own description of tables") + "\n" + home + template(name));
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
