package dev.stemma.postgres.connect;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import javax.net.SocketFactory;

/// Lets the driver, which knows only TCP, talk to a server through a socket file, as libpq does where the host
/// is a folder. The driver makes one by its name, so the class and its constructor are public.
public final class UnixSocketFactory extends SocketFactory {
    private final String file;

    public UnixSocketFactory(String file) {
        this.file = file;
    }

    /// The name that servers give their socket file.
    static String file(String folder, int port) {
        return folder + "/.s.PGSQL." + port;
    }

    @Override
    public Socket createSocket() throws IOException {
        return new ChannelSocket(SocketChannel.open(UnixDomainSocketAddress.of(file)));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return createSocket();
    }

    /// A channel that looks like a socket. What can be set on TCP connections means nothing here.
    private static final class ChannelSocket extends Socket {
        private final SocketChannel channel;

        ChannelSocket(SocketChannel channel) {
            this.channel = channel;
        }

        @Override
        public boolean isConnected() {
            return channel.isConnected();
        }

        @Override
        public boolean isClosed() {
            return !channel.isOpen();
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) {
            // It was made connected.
        }

        @Override
        public InputStream getInputStream() {
            return Channels.newInputStream(channel);
        }

        @Override
        public OutputStream getOutputStream() {
            return Channels.newOutputStream(channel);
        }

        @Override
        public void setTcpNoDelay(boolean on) {
            // Nothing is delayed.
        }

        @Override
        public void setKeepAlive(boolean on) {
            // The system knows at once when the other side has gone.
        }

        @Override
        public void setSoTimeout(int timeout) throws SocketException {
            if (timeout < 0) {
                throw new SocketException("a negative timeout");
            }
        }

        @Override
        public int getSoTimeout() {
            return 0;
        }

        @Override
        public void setReceiveBufferSize(int size) {
            // The system's own size is large enough.
        }

        @Override
        public void setSendBufferSize(int size) {
            // The system's own size is large enough.
        }

        @Override
        public int getReceiveBufferSize() {
            return 8192;
        }

        @Override
        public int getSendBufferSize() {
            return 8192;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
