package dev.stemma.postgres.run;

import dev.stemma.embedded.DatabaseAddress;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;

/// Names another process than the one that serves the session, as connection poolers do.
final class PidProxy implements AutoCloseable {
    private final DatabaseAddress server;
    private final ServerSocket listening;

    PidProxy(DatabaseAddress server) throws IOException {
        this.server = server;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("pid-proxy").start(this::accept);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + listening.getLocalPort() + "/" + server.name()
                + "?sslmode=disable&user=" + server.user() + "&password=" + server.password();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server.port());
                Thread.ofPlatform().daemon().start(() -> copy(client, upstream));
                Thread.ofPlatform().daemon().start(() -> answer(upstream, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // One of them has gone.
        }
    }

    private static void answer(Socket from, Socket to) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            while (true) {
                int type = in.readUnsignedByte();
                byte[] body = new byte[in.readInt() - 4];
                in.readFully(body);
                if (type == 'K') {
                    body[3]++;
                }
                out.write(ByteBuffer.allocate(body.length + 5)
                        .put((byte) type)
                        .putInt(body.length + 4)
                        .put(body)
                        .array());
                out.flush();
            }
        } catch (IOException closed) {
            // One of them has gone.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
