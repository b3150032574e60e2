package dev.stemma.jpa;

import dev.stemma.jpa.entities.EntityDdl;
import dev.stemma.jpa.entities.EntityUnit;
import dev.stemma.jpa.entities.HibernateRuntime;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Asks the Hibernate of the tests' own class path, in the way in which a project's own is asked.
final class OwnHibernate {
    private static final HibernateRuntime RUNTIME = new HibernateRuntime(classPath());

    private OwnHibernate() {}

    static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /// @param hibernate settings as a project has them: `hibernate.default_schema`
    static List<EntityDdl> ddl(Compiled compiled, int majorVersion, Map<String, String> hibernate) {
        Map<String, String> settings = new HashMap<>(settings(majorVersion));
        settings.putAll(hibernate);
        EntityUnit unit = new EntityUnit("", compiled.names(), List.of(), settings);
        return List.of(RUNTIME.ddl(unit, compiled::above));
    }

    private static Map<String, String> settings(int majorVersion) {
        return Map.of(
                "jakarta.persistence.database-product-name",
                "PostgreSQL",
                "jakarta.persistence.database-major-version",
                String.valueOf(majorVersion));
    }
}
