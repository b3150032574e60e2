package dev.stemma.jpa;

import dev.stemma.jpa.generate.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Sources compiled in memory, with every warning of the compiler as a failure.
final class Compiled extends ClassLoader {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private final Map<String, byte[]> bytes;

    private Compiled(Map<String, byte[]> bytes, ClassLoader parent) {
        super(parent);
        this.bytes = bytes;
    }

    /// The same classes above other libraries.
    Compiled above(ClassLoader parent) {
        return new Compiled(bytes, parent);
    }

    static Compiled of(Collection<GeneratedFile> sources) {
        return of(sources, System.getProperty("java.class.path"));
    }

    static Compiled of(Collection<GeneratedFile> sources, String classPath) {
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach(source -> units.add(new SourceObject(source)));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<String, byte[]> classes = new TreeMap<>();
        boolean isDone = COMPILER.getTask(
                        null,
                        new InMemory(classes),
                        diagnostics,
                        List.of("-Xlint:all", "-proc:none", "--release", "21", "-classpath", classPath),
                        null,
                        units)
                .call();
        if (!isDone || !diagnostics.getDiagnostics().isEmpty()) {
            throw new AssertionError(diagnostics.getDiagnostics().toString());
        }
        return new Compiled(classes, Compiled.class.getClassLoader());
    }

    List<Class<?>> classes() {
        List<Class<?>> result = new ArrayList<>();
        for (String name : bytes.keySet()) {
            try {
                result.add(loadClass(name));
            } catch (ClassNotFoundException failure) {
                throw new AssertionError(failure);
            }
        }
        return result;
    }

    /// Writes the class files into a folder, and no class of these names.
    void write(Path folder, String... without) {
        bytes.forEach((name, content) -> {
            if (!List.of(without).contains(name)) {
                write(folder.resolve(name.replace('.', '/') + ".class"), content);
            }
        });
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    SortedSet<String> names() {
        return new TreeSet<>(bytes.keySet());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] found = bytes.get(name);
        if (found == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, found, 0, found.length);
    }

    private static final class SourceObject extends SimpleJavaFileObject {
        private final String text;

        SourceObject(GeneratedFile source) {
            super(URI.create("string:///" + source.path()), Kind.SOURCE);
            this.text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> classes;

        InMemory(Map<String, byte[]> classes) {
            super(FILES);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(
                    URI.create("memory:///" + className.toLowerCase(Locale.ROOT)), JavaFileObject.Kind.CLASS) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() throws IOException {
                            super.close();
                            classes.put(className, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
