package dev.stemma.cli;

import dev.stemma.testkit.Transcript.Outcome;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Compiles and runs the Java of a transcript's project, as its build would.
final class Jdk {
    /// The jars of the tests' own class path, Hibernate among them.
    static final String LIBRARIES = Stream.of(
                    System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
            .filter(entry -> entry.endsWith(".jar"))
            .collect(Collectors.joining(File.pathSeparator));

    private Jdk() {}

    /// Compiles `src/main/java`, with every warning as a fault, and takes the resources along.
    static Outcome compile(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            List<String> options =
                    List.of("-proc:none", "-Xlint:all", "-Werror", "-cp", LIBRARIES, "-d", classes.toString());
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            boolean isDone = compiler.getTask(out, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            resources(folder.resolve("src/main/resources"), classes);
            return new Outcome(isDone ? 0 : 1, "", out.toString());
        }
    }

    private static void resources(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            copy(from, to);
        }
    }

    /// Copies a folder with all that is in it.
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /// @param words `java`, a class with a main method, and its arguments
    static ProcessBuilder program(List<String> words, Path folder, String databaseUrl) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder.resolve("target/classes") + File.pathSeparator + LIBRARIES));
        command.addAll(words.subList(1, words.size()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("DATABASE_URL", databaseUrl);
        return builder;
    }
}
