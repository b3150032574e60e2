package dev.stemma.postgres.run;

import dev.stemma.embedded.DatabaseAddress;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A way to a server that is cut at a chosen message. Connections made after the cut are left alone.
final class CutProxy implements AutoCloseable {
    /// What becomes of the message at which the way is cut.
    enum Cut {
        /// The server never gets it.
        BEFORE,
        /// The server gets half of it.
        HALF,
        /// The server gets it, and the client never learns the answer.
        AFTER,
        /// The client gets the beginning of the answer.
        IN_THE_ANSWER
    }

    private final DatabaseAddress server;
    private final int message;
    private final Cut cut;
    private final ServerSocket listening;
    private final AtomicInteger messages = new AtomicInteger();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean wasCut;

    /// @param message the number of the message of the kind `Query`, from one
    CutProxy(DatabaseAddress server, int message, Cut cut) throws IOException {
        this.server = server;
        this.message = message;
        this.cut = cut;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("cut-proxy").start(this::accept);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + listening.getLocalPort() + "/" + server.name()
                + "?sslmode=disable&user=" + server.user() + "&password=" + server.password();
    }

    boolean wasCut() {
        return wasCut;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server.port());
                sockets.addAll(List.of(client, upstream));
                Thread.ofPlatform().daemon().start(() -> forward(client, upstream));
                Thread.ofPlatform().daemon().start(() -> back(client, upstream));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void forward(Socket client, Socket upstream) {
        try (client;
                upstream) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = upstream.getOutputStream();
            int length = in.readInt();
            byte[] start = new byte[length - 4];
            in.readFully(start);
            out.write(java.nio.ByteBuffer.allocate(4).putInt(length).array());
            out.write(start);
            out.flush();
            while (true) {
                int type = in.readUnsignedByte();
                byte[] body = new byte[in.readInt() - 4];
                in.readFully(body);
                boolean here = type == 'Q' && messages.incrementAndGet() == message && !wasCut;
                byte[] whole = java.nio.ByteBuffer.allocate(body.length + 5)
                        .put((byte) type)
                        .putInt(body.length + 4)
                        .put(body)
                        .array();
                if (!here) {
                    out.write(whole);
                    out.flush();
                    continue;
                }
                wasCut = true;
                switch (cut) {
                    case BEFORE -> {}
                    case HALF -> out.write(whole, 0, whole.length / 2);
                    case AFTER, IN_THE_ANSWER -> out.write(whole);
                }
                out.flush();
                if (cut == Cut.AFTER || cut == Cut.IN_THE_ANSWER) {
                    // The server does its work, which takes a moment, while the answer is thrown away.
                    Thread.sleep(50);
                }
                return;
            }
        } catch (IOException closed) {
            // One of them has gone.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void back(Socket client, Socket upstream) {
        try {
            InputStream in = upstream.getInputStream();
            byte[] buffer = new byte[8192];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                boolean drop = wasCut && sockets.indexOf(client) == 0;
                if (!drop) {
                    client.getOutputStream().write(buffer, 0, length);
                } else if (cut == Cut.IN_THE_ANSWER) {
                    client.getOutputStream().write(buffer, 0, Math.min(length, 10));
                }
            }
        } catch (IOException closed) {
            // One of them has gone.
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
