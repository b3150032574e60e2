package dev.stemma.jpa;

import dev.stemma.testkit.TestDatabase;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

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
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(compiled)
                        .build())
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                .applySetting("jakarta.persistence.jdbc.url", database.url())
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            for (Class<?> each : compiled.classes()) {
                if (each.isAnnotationPresent(jakarta.persistence.Entity.class)) {
                    sources.addAnnotatedClass(each);
                }
            }
            sources.buildMetadata().buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
