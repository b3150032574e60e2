package dev.stemma.jpa.entities;

import dev.stemma.jpa.entities.EntityDdl.EnumLabels;
import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The project's own Hibernate, in a class loader of its own. It may be asked several times.
public final class HibernateRuntime implements AutoCloseable {
    private final List<Path> classPath;
    private final ProjectClassLoader loader;

    /// @param classPath everything the entities need to run, Hibernate among it
    public HibernateRuntime(Collection<Path> classPath) {
        this.classPath = List.copyOf(classPath);
        this.loader = new ProjectClassLoader(this.classPath);
    }

    /// The DDL of the entities.
    public EntityDdl ddl(EntityUnit unit) {
        return ddl(unit, loader);
    }

    /// The DDL of entities that stand elsewhere than on the class path.
    ///
    /// @param above makes of the class path's loader the one that has the entities too
    public EntityDdl ddl(EntityUnit unit, UnaryOperator<ClassLoader> above) {
        return ddl(unit, above.apply(loader));
    }

    private EntityDdl ddl(EntityUnit unit, ClassLoader classes) {
        String hibernate = version();
        unit.classes().forEach(name -> load(name, classes));
        Map<String, Object> request = Map.of(
                "loader",
                classes,
                "classes",
                List.copyOf(unit.classes()),
                "resources",
                unit.mappingFiles(),
                "settings",
                offline(unit.settings()));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(classes);
        try {
            return read(hibernate, bridge().apply(request));
        } catch (RuntimeException | LinkageError e) {
            throw new StemmaException(Refusals.of("", hibernate, e), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /// Whether a class is on the class path.
    boolean has(String className) {
        return loader.getResource(className.replace('.', '/') + ".class") != null;
    }

    Map<String, String> yaml(String text) {
        return Yaml.entries(text, loader);
    }

    /// Hibernate does not say why a class cannot be loaded, so it is tried first.
    private static void load(String name, ClassLoader classes) {
        try {
            Class<?> type = Class.forName(name, false, classes);
            // Their types are loaded when members are asked for.
            Objects.requireNonNull(type.getDeclaredFields());
            Objects.requireNonNull(type.getDeclaredMethods());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new StemmaException(Refusals.of(name, "", e), e);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whatever would open a connection or change a database is left out.
    private static Map<String, Object> offline(Map<String, String> settings) {
        Map<String, Object> result = new HashMap<>();
        settings.forEach((name, value) -> {
            boolean connects = name.matches(
                    "(hibernate\\.(connection|hikari|c3p0|agroal)|(jakarta|javax)\\.persistence\\.jdbc)\\..*"
                            + "|hibernate\\.hbm2ddl\\.auto|(jakarta|javax)\\.persistence\\.(schema-generation|.*DataSource).*");
            if (!connects) {
                result.put(name, value);
            }
        });
        return result;
    }

    private String version() {
        try {
            Class<?> type = loader.loadClass("org.hibernate.Version");
            return String.valueOf(type.getMethod("getVersionString").invoke(null));
        } catch (ReflectiveOperationException e) {
            throw new StemmaException(new EntityProblem.NoHibernate(classPath), e);
        }
    }

    @SuppressWarnings("unchecked")
    private Function<Map<String, Object>, Map<String, Object>> bridge() {
        try {
            Class<?> type = loader.loadClass(ProjectClassLoader.BRIDGE + "HibernateBridge");
            return (Function<Map<String, Object>, Map<String, Object>>)
                    type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new StemmaException(new EntityProblem.NoHibernate(classPath), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static EntityDdl read(String hibernate, Map<String, Object> answer) {
        List<EnumLabels> enums = new ArrayList<>();
        for (List<String> each : (List<List<String>>) value(answer.get("enums"))) {
            enums.add(new EnumLabels(each.getFirst(), each.subList(1, each.size())));
        }
        return new EntityDdl(
                hibernate,
                String.valueOf(answer.get("script")),
                enums,
                (Map<String, List<String>>) value(answer.get("columns")),
                (List<String>) value(answer.get("schemas")));
    }

    private static Object value(@Nullable Object answer) {
        if (answer == null) {
            throw new IllegalStateException("the bridge gave no answer");
        }
        return answer;
    }
}
