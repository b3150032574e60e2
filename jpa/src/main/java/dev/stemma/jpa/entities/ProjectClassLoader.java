package dev.stemma.jpa.entities;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/// The project's classes and libraries and the bridge to its Hibernate, apart from Stemma's own classes.
final class ProjectClassLoader extends URLClassLoader {
    static final String BRIDGE = "dev.stemma.jpa.bridge.";
    private static final String LOGGERS = "META-INF/services/org.jboss.logging.LoggerProvider";

    ProjectClassLoader(Collection<Path> classPath) {
        super(urls(classPath), ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return name.startsWith(BRIDGE) ? bridge(name) : super.findClass(name);
    }

    private Class<?> bridge(String name) throws ClassNotFoundException {
        String file = "/" + name.replace('.', '/') + ".class";
        try (InputStream stream = ProjectClassLoader.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /// Hibernate's loggers would write to the terminal, and some of them passwords; ours say nothing.
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(LOGGERS) ? Collections.enumeration(List.of(loggers())) : super.getResources(name);
    }

    private static URL loggers() {
        URL file = ProjectClassLoader.class.getResource("loggers");
        if (file == null) {
            throw new IllegalStateException("the resource 'loggers' is missing");
        }
        return file;
    }

    private static URL[] urls(Collection<Path> classPath) {
        return classPath.stream().map(ProjectClassLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry.toString(), e);
        }
    }
}
