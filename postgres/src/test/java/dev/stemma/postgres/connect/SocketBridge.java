package dev.stemma.postgres.connect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/// A socket file that leads to a server on TCP.
final class SocketBridge implements AutoCloseable {
    private final ServerSocketChannel listening;
    private final int port;

    SocketBridge(Path folder, int port) throws IOException {
        this.port = port;
        this.listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(folder.resolve(".s.PGSQL." + port)));
        Thread.ofPlatform().daemon().name("socket-bridge").start(this::accept);
    }

    private void accept() {
        while (listening.isOpen()) {
            try {
                SocketChannel client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                Thread.ofPlatform().daemon().start(() -> forward(client, server));
                Thread.ofPlatform().daemon().start(() -> back(client, server));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void forward(SocketChannel client, Socket server) {
        try (client;
                server) {
            Channels.newInputStream(client).transferTo(server.getOutputStream());
        } catch (IOException closed) {
            // One of them has gone.
        }
    }

    private static void back(SocketChannel client, Socket server) {
        try (client;
                server) {
            server.getInputStream().transferTo(Channels.newOutputStream(client));
        } catch (IOException closed) {
            // One of them has gone.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
