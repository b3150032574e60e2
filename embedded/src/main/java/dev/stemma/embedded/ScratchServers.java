package dev.stemma.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The throw-away servers of one process: one for each major version that is asked for, started when it is.
public final class ScratchServers implements AutoCloseable {
    private final EmbeddedSettings settings;
    private final Map<Integer, ScratchServer> servers = new ConcurrentHashMap<>();

    public ScratchServers(EmbeddedSettings settings) {
        this.settings = settings;
    }

    /// The server of this major version, running.
    public ScratchServer of(int major) {
        return servers.computeIfAbsent(major, this::start);
    }

    private ScratchServer start(int major) {
        ScratchServer server = ScratchServer.start(PostgresBinaries.find(major, settings), settings.cache());
        Thread.ofPlatform().daemon().name("stemma-tidy").start(this::tidy);
        return server;
    }

    private void tidy() {
        try {
            ScratchFolder.removeLeftOvers(ScratchFolder.home(settings.cache()));
        } catch (IOException | UncheckedIOException busy) {
            // Another process may be tidying the same folder; the next one will find what is left.
        }
    }

    /// Ends all of them.
    @Override
    public void close() {
        servers.values().forEach(ScratchServer::close);
        servers.clear();
    }
}
