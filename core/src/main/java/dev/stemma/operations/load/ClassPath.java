package dev.stemma.operations.load;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/// The classes that revisions may use.
final class ClassPath {
    private ClassPath() {}

    /// Those of the process, and those that the project adds.
    static ClassLoader loader(JavaSettings settings) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader own = ClassPath.class.getClassLoader();
        ClassLoader parent = context != null && sees(context) ? context : own;
        List<Path> entries = settings.classPath();
        return entries.isEmpty()
                ? parent
                : new URLClassLoader(entries.stream().map(ClassPath::url).toArray(URL[]::new), parent);
    }

    /// A loader that knows another Stemma, or none, would make revisions that are not ours.
    private static boolean sees(ClassLoader loader) {
        try {
            return loader.loadClass(ClassPath.class.getName()) == ClassPath.class;
        } catch (ClassNotFoundException elsewhere) {
            return false;
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("a path is always a URL: " + entry, impossible);
        }
    }
}
