import java.io.File;
import java.net.URI;
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
        URI uri = URI.create(arguments[0]);
        String[] login = uri.getUserInfo().split(":");
        String url = "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath();
        try (Connection connection = DriverManager.getConnection(url, login[0], login[1])) {
            new Liquibase(
                            "changelog.sql",
                            new DirectoryResourceAccessor(new File(arguments[1])),
                            DatabaseFactory.getInstance()
                                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                    .update(new Contexts());
        }
    }
}
