package team;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceConfiguration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Stores a tenant with a member, and lists what is stored. The database is in the variable DATABASE_URL.
public final class App {
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private App() {}

    public static void main(String[] arguments) {
        HIBERNATE.setLevel(Level.SEVERE);
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "team", Map.of(PersistenceConfiguration.JDBC_URL, System.getenv("DATABASE_URL")))) {
            factory.runInTransaction(entities -> store(entities, arguments[0], arguments[1]));
            factory.runInTransaction(App::list);
        }
    }

    private static void store(EntityManager entities, String tenantName, String memberName) {
        Tenant tenant = new Tenant(tenantName);
        entities.persist(tenant);
        entities.persist(new Member(tenant, memberName));
    }

    private static void list(EntityManager entities) {
        entities.createQuery("select m from Member m order by m.tenant.name", Member.class)
                .getResultList()
                .forEach(System.out::println);
    }
}
