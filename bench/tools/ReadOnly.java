import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/// The least that a Java program does to find that there is nothing to do: URL FOLDER. Reads the revision files and the
/// ledger's rows, and looks for the ids of the ones among the others; there is no graph, and nobody is told of a fault.
public class ReadOnly {
    public static void main(String[] arguments) throws Exception {
        Map<String, Long> files = new HashMap<>();
        try (var folder = Files.list(Path.of(arguments[1]))) {
            for (Path file : (Iterable<Path>) folder.sorted()::iterator) {
                byte[] bytes = Files.readAllBytes(file);
                CRC32C sum = new CRC32C();
                sum.update(bytes);
                String text = new String(bytes, StandardCharsets.UTF_8);
                files.put(text.lines().findFirst().orElse("") + file.toString().endsWith("_up.sql"), sum.getValue());
            }
        }
        int applied = 0;
        String server = arguments[0];
        try (var connection = DriverManager.getConnection(Jdbc.url(server), Jdbc.user(server), Jdbc.password(server));
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT revision, upgrade_print, downgrade_print FROM stemma.ledger")) {
            while (rows.next()) {
                applied += files.containsKey("-- revision: " + rows.getString(1) + true) ? 1 : 0;
            }
        }
        System.out.println(files.size() + " files, " + applied + " applied");
    }
}
