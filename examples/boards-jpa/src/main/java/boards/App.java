package boards;

import boards.model.Board;
import boards.model.BoardMember;
import boards.model.Generation;
import boards.model.Tenant;
import boards.model.User;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Stores a tenant with a board, and lists what is stored. The database is in the variable DATABASE_URL.
public final class App {
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private App() {}

    public static void main(String[] arguments) {
        HIBERNATE.setLevel(Level.SEVERE);
        try (EntityManagerFactory factory = factory()) {
            factory.runInTransaction(entities -> store(entities, arguments[0]));
            factory.runInTransaction(App::list);
        }
    }

    /// Hibernate looks whether the entities fit the database before anything else.
    private static EntityManagerFactory factory() {
        return new PersistenceConfiguration("boards")
                .managedClass(Tenant.class)
                .managedClass(User.class)
                .managedClass(Board.class)
                .managedClass(BoardMember.class)
                .managedClass(Generation.class)
                .property(PersistenceConfiguration.JDBC_URL, System.getenv("DATABASE_URL"))
                .property("hibernate.hbm2ddl.auto", "validate")
                .createEntityManagerFactory();
    }

    private static void store(EntityManager entities, String name) {
        Tenant tenant = new Tenant();
        tenant.setName(name);
        tenant.setSlug(name.toLowerCase());
        entities.persist(tenant);
        User owner = new User();
        owner.setTenant(tenant);
        owner.setAuthProvider("password");
        owner.setAuthSubject("ada@" + tenant.getSlug());
        owner.setDisplayName("Ada");
        entities.persist(owner);
        Board board = new Board();
        board.setTenant(tenant);
        board.setOwner(owner);
        board.setTitle("Ideas of " + name);
        entities.persist(board);
    }

    private static void list(EntityManager entities) {
        entities.createQuery("from Board b order by b.title", Board.class)
                .getResultList()
                .forEach(board -> System.out.println(board.getTitle() + ", by "
                        + board.getOwner().getDisplayName() + ", " + board.getSettings()));
    }
}
