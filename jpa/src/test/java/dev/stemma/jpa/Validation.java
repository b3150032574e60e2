package dev.stemma.jpa;

import dev.stemma.testkit.TestDatabase;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;

/// Hibernate's own view of entities and a database.
final class Validation {
    /// Held here, since loggers that nobody holds are forgotten, and their levels with them.
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    static {
        HIBERNATE.setLevel(Level.SEVERE);
    }

    private Validation() {}

    /// Fails where Hibernate's validation does.
    static void check(Compiled compiled, TestDatabase database) {
        check(compiled, database, Map.of());
    }

    static void check(Compiled compiled, TestDatabase database, Map<String, String> hibernate) {
        sessions(compiled, database, hibernate).close();
    }

    /// A session factory on the database, once it has been validated.
    static SessionFactory sessions(Compiled compiled, TestDatabase database) {
        return sessions(compiled, database, Map.of());
    }

    private static SessionFactory sessions(Compiled compiled, TestDatabase database, Map<String, String> hibernate) {
        Configuration configuration = new Configuration(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(compiled)
                        .build())
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("jakarta.persistence.jdbc.url", database.url());
        hibernate.forEach(configuration::setProperty);
        for (Class<?> each : compiled.classes()) {
            if (each.isAnnotationPresent(Entity.class)) {
                configuration.addAnnotatedClass(each);
            }
        }
        return configuration.buildSessionFactory();
    }
}
