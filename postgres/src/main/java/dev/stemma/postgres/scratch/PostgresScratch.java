package dev.stemma.postgres.scratch;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.database.ScratchDatabase;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.database.ScratchSettings;
import dev.stemma.embedded.EmbeddedProblem;
import dev.stemma.embedded.ScratchServer;
import dev.stemma.embedded.ScratchServers;
import dev.stemma.postgres.connect.Connector;
import dev.stemma.postgres.connect.ServerVersion;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds a place for scratch databases when the first one is asked for, and makes all of them there.
public final class PostgresScratch implements ScratchDatabases {
    private final ScratchSettings settings;
    private final Connector connector;
    private final ScratchServers servers;
    private final InstantSource clock;
    private final List<String> tried = new ArrayList<>();
    private @Nullable ScratchPlace place;

    /// @param servers embedded servers, started when they are needed
    public PostgresScratch(ScratchSettings settings, Connector connector, ScratchServers servers, InstantSource clock) {
        this.settings = settings;
        this.connector = connector;
        this.servers = servers;
        this.clock = clock;
    }

    @Override
    public synchronized ScratchDatabase create() {
        ScratchPlace found = place;
        if (found == null) {
            found = find();
            place = found;
        }
        return found.create();
    }

    private ScratchPlace find() {
        ConnectionSettings server = settings.server();
        if (server != null) {
            return configured(server);
        }
        ScratchPlace own = settings.onTarget() ? onTarget() : null;
        return own != null ? own : embedded();
    }

    private ScratchPlace configured(ConnectionSettings server) {
        Connection connection = connector.open(server);
        int major = ServerVersion.of(connection).major();
        int wanted = wantedMajor();
        if (wanted != 0 && wanted != major) {
            Sessions.close(connection);
            throw new StemmaException(new ScratchProblem.OtherVersion(connector.place(server), major, wanted));
        }
        return new ServerScratch(connector, server, connection, clock);
    }

    private @Nullable ScratchPlace onTarget() {
        ConnectionSettings target = settings.target();
        if (target == null) {
            return null;
        }
        Connection connection = connector.open(target);
        if (ServerScratch.mayCreate(connection)) {
            return new ServerScratch(connector, target, connection, clock);
        }
        Sessions.close(connection);
        tried.add("on the target's own server the user '" + connector.user(target) + "' may not create databases");
        return null;
    }

    private int wantedMajor() {
        ConnectionSettings target = settings.target();
        if (settings.majorVersion() != 0 || target == null) {
            return settings.majorVersion();
        }
        Connection connection = connector.open(target);
        int major = ServerVersion.of(connection).major();
        Sessions.close(connection);
        return major;
    }

    private ScratchPlace embedded() {
        int wanted = wantedMajor();
        int newest = wanted == 0 ? ServerVersion.NEWEST : wanted;
        int oldest = wanted == 0 ? ServerVersion.OLDEST : wanted;
        for (int major = newest; major >= oldest; major--) {
            ScratchServer server = startOrNote(major);
            if (server != null) {
                return new EmbeddedScratch(connector, server);
            }
        }
        throw new StemmaException(new ScratchProblem.NoServer(wanted, tried));
    }

    /// Nothing where the machine has no such PostgreSQL; any other trouble with starting one is a stop.
    private @Nullable ScratchServer startOrNote(int major) {
        try {
            return servers.of(major);
        } catch (StemmaException stop) {
            for (Problem problem : stop.problems()) {
                if (!(problem instanceof EmbeddedProblem.NoBinaries
                        || problem instanceof EmbeddedProblem.UnsupportedSystem)) {
                    throw stop;
                }
                tried.add(problem.summary());
            }
            return null;
        }
    }

    @Override
    public synchronized void close() {
        ScratchPlace found = place;
        if (found != null) {
            found.close();
            place = null;
        }
    }
}
