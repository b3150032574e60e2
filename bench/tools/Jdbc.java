import java.net.URI;

/// `postgresql://user:password@host:port/name`, in parts.
final class Jdbc {
    static String url(String text) {
        URI uri = URI.create(text);
        return "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath();
    }

    static String user(String text) {
        return URI.create(text).getUserInfo().split(":")[0];
    }

    static String password(String text) {
        return URI.create(text).getUserInfo().split(":")[1];
    }
}
