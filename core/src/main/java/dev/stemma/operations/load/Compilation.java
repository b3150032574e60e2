package dev.stemma.operations.load;

import dev.stemma.operations.Operations;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Location;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.sql.Lines;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/// Compiles sources in memory, all of them together. It is not even loaded where this Java has no compiler.
record Compilation(JavaCompiler compiler, JavaSettings settings) {
    /// The classes of these sources and of others that they need, by name.
    ///
    /// @throws StemmaException with every mistake that the compiler finds
    Map<String, byte[]> compile(List<Path> sources) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryFiles memory = new MemoryFiles(files)) {
            boolean isGood = compiler.getTask(
                            null, memory, found, options(), null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!isGood) {
                throw new StemmaException(problems(found));
            }
            return memory.classes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> options() {
        List<String> options =
                new ArrayList<>(List.of("-proc:none", "-nowarn", "-g", "-parameters", "-implicit:class"));
        options.add("-classpath");
        options.add(String.join(File.pathSeparator, classPath()));
        if (!settings.sources().isEmpty()) {
            options.add("-sourcepath");
            options.add(
                    settings.sources().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
        return options;
    }

    private Set<String> classPath() {
        Set<String> entries = new LinkedHashSet<>();
        settings.classPath().forEach(entry -> entries.add(entry.toString()));
        entries.addAll(List.of(System.getProperty("java.class.path", "").split(File.pathSeparator)));
        ownPlace().ifPresent(entries::add);
        entries.remove("");
        return entries;
    }

    /// Within a build tool, the class path of the process is the tool's, and we come from elsewhere.
    private static Optional<String> ownPlace() {
        CodeSource source = Operations.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()).toString());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException inside) {
            return Optional.empty();
        }
    }

    private static List<Problem> problems(DiagnosticCollector<JavaFileObject> found) {
        List<Problem> problems = found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Compilation::problem)
                .toList();
        return problems.isEmpty()
                ? List.of(
                        new LoadProblem.DoesNotCompile("?", Optional.empty(), List.of("the compiler gives no reason")))
                : problems;
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        List<String> lines = diagnostic
                .getMessage(Locale.ROOT)
                .replace("java.lang.", "")
                .lines()
                .map(String::strip)
                .toList();
        JavaFileObject source = diagnostic.getSource();
        String file = source == null ? "?" : SourceCompiler.shown(Path.of(source.toUri()));
        Optional<String> text = source == null ? Optional.empty() : text(source);
        if (text.isEmpty() || diagnostic.getPosition() == Diagnostic.NOPOS) {
            return new LoadProblem.DoesNotCompile(file, Optional.empty(), lines);
        }
        Excerpt excerpt = excerpt(diagnostic, Lines.of(file, text.get()), lines.getFirst());
        return new LoadProblem.DoesNotCompile(file, Optional.of(excerpt), lines.subList(1, lines.size()));
    }

    // Not by the compiler's column, for which a tab is as wide as in a terminal.
    private static Excerpt excerpt(Diagnostic<?> diagnostic, Lines lines, String remark) {
        Location place = lines.location((int) diagnostic.getPosition());
        String line = lines.line(place.line());
        int from = line.offsetByCodePoints(0, place.column() - 1);
        long to = from + diagnostic.getEndPosition() - diagnostic.getPosition();
        return Excerpt.ofPart(
                place.file(), place.line(), line, from, (int) Math.clamp(to, from, line.length()), remark);
    }

    private static Optional<String> text(JavaFileObject source) {
        try {
            return Optional.of(source.getCharContent(true).toString());
        } catch (IOException | IllegalArgumentException gone) {
            return Optional.empty();
        }
    }
}
