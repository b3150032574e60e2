package dev.stemma.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Callable;

/// Measures what the launcher promises; run by hand, on a machine that does nothing else. Each figure is the best and
/// the median of several runs, in milliseconds.
public final class StartTimes {
    private static final int RUNS = 15;

    private StartTimes() {}

    public static void main(String[] arguments) throws Exception {
        int major = arguments.length == 0 ? 18 : Integer.parseInt(arguments[0]);
        EmbeddedSettings settings = EmbeddedSettings.ofMachine();
        print("new JVM: scratch server, database, connected", () -> {
            try (OtherJvm user = OtherJvm.run("scratch", Integer.toString(major))) {
                return user.line();
            }
        });
        print("same JVM: scratch server", () -> {
            try (ScratchServers servers = new ScratchServers(settings)) {
                return servers.of(major);
            }
        });
        try (ScratchServers servers = new ScratchServers(settings)) {
            printDatabases(servers.of(major));
        }
        Path folder = Files.createTempDirectory("stemma");
        EmbeddedServer server = EmbeddedServer.at(folder, major, settings);
        print("same JVM: persistent server started and stopped, the first time made", () -> {
            server.start();
            return server.stop();
        });
        Folders.delete(folder);
    }

    private static void printDatabases(ScratchServer server) throws Exception {
        DatabaseAddress original = server.createDatabase();
        print("empty scratch database", server::createDatabase);
        print("connection", () -> connect(original));
        print("copy of a database", () -> server.copyDatabase(original));
        print("database made and dropped", () -> {
            server.dropDatabase(server.createDatabase());
            return server;
        });
    }

    private static boolean connect(DatabaseAddress address) throws SQLException {
        ScratchServerTest.connect(address).close();
        return true;
    }

    private static void print(String what, Callable<?> action) throws Exception {
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            action.call();
            times[run] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%-70s %6.1f %6.1f%n", what, times[0], times[RUNS / 2]);
    }
}
