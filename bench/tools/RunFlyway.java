import org.flywaydb.core.Flyway;

/// Migrates a database with Flyway: URL FOLDER.
public class RunFlyway {
    public static void main(String[] arguments) {
        Flyway.configure()
                .dataSource(Jdbc.url(arguments[0]), Jdbc.user(arguments[0]), Jdbc.password(arguments[0]))
                .locations("filesystem:" + arguments[1])
                .load()
                .migrate();
    }

    /// `postgresql://user:password@host:port/name`, in parts.
    static final class Jdbc {
        static String url(String text) {
            java.net.URI uri = java.net.URI.create(text);
            return "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath();
        }

        static String user(String text) {
            return java.net.URI.create(text).getUserInfo().split(":")[0];
        }

        static String password(String text) {
            return java.net.URI.create(text).getUserInfo().split(":")[1];
        }
    }
}
