package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.PlanOptions;
import dev.stemma.plan.Hazard;
import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import dev.stemma.postgres.PostgresSystem;
import dev.stemma.testkit.Case;
import dev.stemma.testkit.Postgres;
import dev.stemma.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Runs the statements of plans one by one on a real server, and holds what they say of themselves against what the
/// server did: the locks it took on tables that were there before, the tables it wrote anew, and those it read.
final class LockWitness {
    /// Locks from the weakest that others who write must wait for.
    private static final List<String> BLOCKS_WRITES = List.of("ShareLock", "ShareRowExclusiveLock", "ExclusiveLock");

    private static final String BLOCKS_READS = "AccessExclusiveLock";

    private static final String TABLES = """
            select c.oid, c.oid::regclass::text as name, case c.relkind when 'S' then '' else c.relfilenode::text end as file,
                   coalesce(s.seq_scan, 0) as scans,
                   (select string_agg(l.mode, ',') from pg_locks l
                     where l.pid = pg_backend_pid() and l.locktype = 'relation' and l.relation = c.oid
                       and l.database = (select oid from pg_database where datname = current_database())) as locks
              from pg_class c
              left join pg_stat_xact_user_tables s on s.relid = c.oid
             where c.relkind in ('r', 'p', 'm', 'S') and c.oid >= 16384
               and c.relnamespace <> 'pg_toast'::regnamespace
             order by c.oid
            """;

    private final Postgres server;
    private final PostgresSystem system = new PostgresSystem();

    LockWitness(Postgres server) {
        this.server = server;
    }

    /// A table at one moment of a transaction.
    private record Sight(String name, String file, long scans, String locks) {}

    /// What a statement did to tables that were there before it.
    record Deed(
            Statement statement,
            Set<String> rewritten,
            Set<String> scanned,
            Set<String> readsBlocked,
            Set<String> writesBlocked) {
        /// Where the hazards do not fit what was seen.
        List<String> lies() {
            List<String> lies = new ArrayList<>();
            Set<Hazard.Kind> said = EnumSet.noneOf(Hazard.Kind.class);
            statement.hazards().forEach(hazard -> said.add(hazard.kind()));
            Set<String> worked = union(rewritten, scanned);
            // Rows that are copied or updated are no new file; a table without rows shows nothing of it.
            boolean moves =
                    statement.sql().startsWith("INSERT ") || statement.sql().startsWith("UPDATE ");
            boolean rewrites = moves ? said.contains(Hazard.Kind.REWRITES_TABLE) : !rewritten.isEmpty();
            check(lies, said, Hazard.Kind.REWRITES_TABLE, rewrites, "writes anew: " + rewritten);
            boolean reads = meet(worked, readsBlocked);
            if (reads && !said.contains(Hazard.Kind.BLOCKS_READS)) {
                lies.add("does not say blocks-reads, but works on, and locks: " + worked);
            }
            if (said.contains(Hazard.Kind.BLOCKS_READS) && readsBlocked.isEmpty() && !moves) {
                lies.add("says blocks-reads, but does not");
            }
            if (!reads && meet(worked, writesBlocked) && !said.contains(Hazard.Kind.BLOCKS_WRITES)) {
                lies.add("does not say blocks-writes, but works on, and locks against writes: " + worked);
            }
            if (said.contains(Hazard.Kind.BLOCKS_WRITES) && writesBlocked.isEmpty()) {
                lies.add("says blocks-writes, but does not");
            }
            boolean silent = !scanned.isEmpty() && said.stream().noneMatch(LockWitness::isWork);
            if (silent) {
                lies.add("says nothing, but reads every row of " + scanned);
            }
            // Looking for the last number locks nobody out by itself, but it does so under the locks of its
            // transaction.
            boolean looks = statement.sql().startsWith("SELECT ");
            if (said.contains(Hazard.Kind.SCANS_TABLE) && worked.isEmpty() && !looks) {
                lies.add("says scans-table, but does not");
            }
            return lies;
        }

        private static void check(
                List<String> lies, Set<Hazard.Kind> said, Hazard.Kind kind, boolean seen, String how) {
            if (seen && !said.contains(kind)) {
                lies.add("does not say " + kind.words() + ", but " + how);
            } else if (!seen && said.contains(kind)) {
                lies.add("says " + kind.words() + ", but does not");
            }
        }

        private static boolean meet(Set<String> some, Set<String> others) {
            return some.stream().anyMatch(others::contains);
        }

        private static Set<String> union(Set<String> some, Set<String> others) {
            Set<String> all = new TreeSet<>(some);
            all.addAll(others);
            return all;
        }
    }

    private static boolean isWork(Hazard.Kind kind) {
        return switch (kind) {
            case REWRITES_TABLE, SCANS_TABLE, BLOCKS_READS, BLOCKS_WRITES -> true;
            case DELETES_DATA, MAY_FAIL_ON_DATA, NOT_IN_TRANSACTION, IRREVERSIBLE, BREAKS_RUNNING_CODE -> false;
        };
    }

    /// What each statement of the plans up and down did, in order.
    List<Deed> deeds(Case one) {
        try (TestDatabase old = server.database();
                TestDatabase wanted = server.database()) {
            return deeds(one, old, wanted);
        } catch (SQLException e) {
            throw new IllegalStateException(one.name() + ": " + e.getMessage(), e);
        }
    }

    private List<Deed> deeds(Case one, TestDatabase old, TestDatabase wanted) throws SQLException {
        try {
            load(old, one.from());
            load(wanted, one.to());
            PlanOptions options = new PlanOptions(one.name().startsWith("online/"), server.major());
            Catalog from = read(old);
            Catalog to = read(wanted);
            List<Deed> deeds = new ArrayList<>(run(old, system.plan(from, to, options)));
            deeds.addAll(run(old, system.plan(to, from, options)));
            return deeds;
        } finally {
            RoundTrip.unsubscribe(old);
            RoundTrip.unsubscribe(wanted);
        }
    }

    private void load(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect()) {
            system.scripts().run(connection, "script", sql);
        }
    }

    private Catalog read(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return system.read(connection);
        }
    }

    private static List<Deed> run(TestDatabase database, Plan plan) throws SQLException {
        List<Deed> deeds = new ArrayList<>();
        try (Connection connection = database.connect()) {
            // Moments in time change their type without a rewrite only where the session's time zone is UTC.
            try (java.sql.Statement call = connection.createStatement()) {
                call.execute("set timezone = 'Europe/Berlin'");
            }
            Set<Long> known = sights(connection).keySet();
            for (Statement statement : plan.statements()) {
                boolean outside = statement.mode() == Statement.Mode.OUTSIDE_TRANSACTION;
                connection.setAutoCommit(outside);
                Map<Long, Sight> before = sights(connection);
                before.keySet().retainAll(known);
                try (java.sql.Statement call = connection.createStatement()) {
                    call.execute(statement.sql());
                }
                if (!outside) {
                    deeds.add(deed(statement, before, sights(connection)));
                    connection.commit();
                }
            }
        }
        return deeds;
    }

    private static Deed deed(Statement statement, Map<Long, Sight> before, Map<Long, Sight> after) {
        Deed deed = new Deed(statement, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        before.forEach((oid, was) -> {
            Sight is = after.get(oid);
            if (is != null) {
                see(deed, was, is);
            } else {
                // What is dropped is locked until the transaction ends.
                deed.readsBlocked().add(was.name());
                deed.writesBlocked().add(was.name());
            }
        });
        return deed;
    }

    private static void see(Deed deed, Sight was, Sight is) {
        if (!was.file().equals(is.file())) {
            deed.rewritten().add(is.name());
        }
        List<String> locks = List.of(is.locks().split(","));
        boolean reads = locks.contains(BLOCKS_READS);
        boolean writes = reads || locks.stream().anyMatch(BLOCKS_WRITES::contains);
        boolean weak = writes || locks.contains("ShareUpdateExclusiveLock");
        if (is.scans() > was.scans() && weak) {
            deed.scanned().add(is.name());
        }
        if (reads) {
            deed.readsBlocked().add(is.name());
        }
        if (writes) {
            deed.writesBlocked().add(is.name());
        }
    }

    private static Map<Long, Sight> sights(Connection connection) throws SQLException {
        Map<Long, Sight> sights = new TreeMap<>();
        try (java.sql.Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(TABLES)) {
            while (rows.next()) {
                String locks = rows.getString("locks");
                sights.put(
                        rows.getLong("oid"),
                        new Sight(
                                rows.getString("name"),
                                rows.getString("file"),
                                rows.getLong("scans"),
                                locks == null ? "" : locks));
            }
        }
        return sights;
    }
}
