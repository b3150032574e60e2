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
}
