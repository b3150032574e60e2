package dev.stemma.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.PlanOptions;
import dev.stemma.jpa.entities.EntitySettings;
import dev.stemma.jpa.entities.EntityWanted;
import dev.stemma.jpa.entities.Overlay;
import dev.stemma.jpa.entities.ProjectEntities;
import dev.stemma.jpa.generate.GeneratedFile;
import dev.stemma.jpa.managed.ManagedScope;
import dev.stemma.plan.PlanText;
import dev.stemma.proof.Prover;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project that moves from Hibernate 6.6 to 7 wants the same schema as before, but for the key of a set, which only 7
/// asks for.
class BothHibernatesTest {
    private static final String ORDER = """
            package shop;
            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            @Entity
            @Table(name = "orders", indexes = @Index(name = "orders_by_day", columnList = "ordered_at desc"))
            public class Order {
                enum State { NEW, PAID }
                @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
                @Version int version;
                @Column(nullable = false, unique = true, length = 20) String number;
                @Enumerated(EnumType.STRING) State state;
                @Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(6001) State before;
                @Column(name = "ordered_at") Instant orderedAt;
                LocalDate due;
                @Column(precision = 12, scale = 2) BigDecimal total;
                UUID token;
                byte[] pdf;
                String[] tags;
                @org.hibernate.annotations.JdbcTypeCode(3001) String extra;
                @Embedded Address address;
                @ManyToOne(optional = false, fetch = FetchType.LAZY) Customer customer;
                @ElementCollection Set<String> notes;
                @ManyToMany List<Customer> watchers;
            }
            """;

    private static final String CUSTOMER = """
            package shop;
            import jakarta.persistence.*;
            @Entity
            @Inheritance(strategy = InheritanceType.JOINED)
            public class Customer {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false) String name;
            }
            """;

    private static final String COMPANY = """
            package shop;
            @jakarta.persistence.Entity
            public class Company extends Customer {
                String vatNumber;
            }
            """;

    private static final String ADDRESS = """
            package shop;
            @jakarta.persistence.Embeddable
            public class Address {
                String street;
                String city;
            }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void sevenWantsOneKeyMore() throws Exception {
        Catalog older = wanted(empty(), "six", jarsOf66());
        assertThat(older.objects().keySet().stream().map(Object::toString))
                .contains("table public.orders", "table public.order_notes", "enum type public.state");
        assertThat(changes(older, wanted(older, "seven", OwnHibernate.classPath())))
                .isEqualTo("""
                        -- table public.order_notes: add constraint order_notes_order_id_notes_key
                        -- hazard: blocks-reads: the table is locked while the index of order_notes_order_id_notes_key is built
                        -- hazard: may-fail-on-data: rows that break order_notes_order_id_notes_key stop it
                        ALTER TABLE public.order_notes ADD CONSTRAINT order_notes_order_id_notes_key UNIQUE (order_id, notes);
                        """);
    }

    private static Catalog empty() throws SQLException {
        try (TestDatabase database = Postgres.newest().database();
                Connection connection = database.connect()) {
            return ReadBack.SYSTEM.read(connection);
        }
    }

    private Catalog wanted(Catalog actual, String name, List<Path> libraries) throws IOException, SQLException {
        Path classes = Files.createDirectories(folder.resolve(name));
        String classPath = libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Compiled.of(
                        List.of(
                                new GeneratedFile("shop/Order.java", ORDER),
                                new GeneratedFile("shop/Customer.java", CUSTOMER),
                                new GeneratedFile("shop/Company.java", COMPANY),
                                new GeneratedFile("shop/Address.java", ADDRESS)),
                        classPath)
                .write(classes);
        ProjectEntities entities = new ProjectEntities(EntitySettings.of(List.of(classes), libraries));
        return new EntityWanted(ReadBack.SYSTEM, ReadBack.SCRATCH)
                .catalog(actual, entities, Overlay.NONE, ManagedScope.KEEP_UNKNOWN_TABLES)
                .wanted();
    }

    private static String changes(Catalog from, Catalog to) {
        return PlanText.of(new Prover(ReadBack.SYSTEM, ReadBack.SCRATCH, new PlanOptions(false, 18))
                .prove(from, to)
                .up());
    }

    private static List<Path> jarsOf66() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "hibernate-6.6"))) {
            return jars.map(Path::toAbsolutePath).sorted().toList();
        }
    }
}
