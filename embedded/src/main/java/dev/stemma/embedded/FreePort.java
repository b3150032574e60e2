package dev.stemma.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Ports of the loopback interface.
final class FreePort {
    private FreePort() {}

    /// A port that nobody has at this moment. Another program may take it first, so its user must be ready to ask
    /// again.
    static int find() throws IOException {
        return open(0);
    }

    static boolean isFree(int port) {
        try {
            return open(port) == port;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int open(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
