import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;

/// Migrates a database with Liquibase: URL FOLDER.
public class RunLiquibase {
    public static void main(String[] arguments) throws Exception {
        String server = arguments[0];
        try (Connection connection =
                DriverManager.getConnection(Jdbc.url(server), Jdbc.user(server), Jdbc.password(server))) {
            new Liquibase(
                            "changelog.sql",
                            new DirectoryResourceAccessor(new File(arguments[1])),
                            DatabaseFactory.getInstance()
                                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                    .update(new Contexts());
        }
    }
}
