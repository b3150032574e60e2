package dev.stemma.operations.load;

import dev.stemma.operations.JavaRevision;
import dev.stemma.problem.StemmaException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.TreeMap;

/// The classes made of sources, and behind them those of the process. What was compiled from a source comes first:
/// what runs is what the source says, even where an older class of it lies about.
final class RevisionClasses extends ClassLoader {
    private final Map<String, byte[]> classes = new TreeMap<>();

    RevisionClasses(ClassLoader parent) {
        super(parent);
    }

    void add(Map<String, byte[]> compiled) {
        compiled.forEach(classes::putIfAbsent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }

    /// A new revision of a class.
    ///
    /// @param where its source, for messages
    JavaRevision revision(String className, String where) {
        try {
            Object instance = loadClass(className).getDeclaredConstructor().newInstance();
            if (instance instanceof JavaRevision revision) {
                return revision;
            }
            throw refusal(className, where, "it does not implement " + JavaRevision.class.getName());
        } catch (ClassNotFoundException missing) {
            throw refusal(className, where, "there is no such class");
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException hidden) {
            throw refusal(className, where, "it has no public constructor without parameters");
        } catch (InvocationTargetException thrown) {
            throw refusal(className, where, "its constructor has thrown " + thrown.getCause());
        } catch (LinkageError broken) {
            throw refusal(className, where, "it cannot be loaded: " + broken.getMessage());
        }
    }

    private static StemmaException refusal(String className, String where, String reason) {
        return new StemmaException(new LoadProblem.NoRevisionClass(className, where, reason));
    }
}
