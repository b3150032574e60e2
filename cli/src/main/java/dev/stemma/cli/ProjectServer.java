package dev.stemma.cli;

import dev.stemma.cli.settings.Key;
import dev.stemma.cli.settings.Settings;
import dev.stemma.database.ConnectionSettings;
import dev.stemma.embedded.DatabaseAddress;
import dev.stemma.embedded.EmbeddedServer;
import dev.stemma.embedded.EmbeddedSettings;
import dev.stemma.embedded.ServerStatus;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The PostgreSQL server that belongs to a project: its data lies in the project's folder, and it is started when a
/// command needs it.
public final class ProjectServer {
    /// Every PostgreSQL server has this database, so nothing need be created before the first use.
    public static final String DATABASE = "postgres";

    private static final String FOLDER = ".stemma";

    private final EmbeddedServer server;
    private final Settings settings;

    private ProjectServer(EmbeddedServer server, Settings settings) {
        this.server = server;
        this.settings = settings;
    }

    /// @param news is told what takes long and is done only once
    public static ProjectServer of(Settings settings, Consumer<String> news) {
        return new ProjectServer(
                EmbeddedServer.at(
                        settings.folder().resolve(FOLDER),
                        settings.number(Key.POSTGRES_VERSION),
                        EmbeddedSettings.ofMachine().telling(news)),
                settings);
    }

    public ServerStatus status() {
        return server.status();
    }

    /// Starts it unless it runs.
    public ServerStatus.Running start() {
        refuseOutsideProjects();
        return server.start();
    }

    /// A command typed in the wrong folder must not leave a server there.
    private void refuseOutsideProjects() {
        List<Path> signs = new ArrayList<>(settings.paths(Key.SCHEMA));
        signs.addAll(settings.paths(Key.REVISIONS));
        signs.add(settings.folder().resolve(Settings.FILE));
        signs.add(settings.folder().resolve(FOLDER));
        if (signs.stream().noneMatch(Files::exists)) {
            throw new StemmaException(new NoProject(settings.folder()));
        }
    }

    public boolean stop() {
        return server.stop();
    }

    public int major() {
        return server.major();
    }

    /// How to reach the project's database; starts the server unless it runs.
    public ConnectionSettings connection() {
        start();
        DatabaseAddress address = server.database(DATABASE);
        return new ConnectionSettings(address.jdbcUrl(), address.user(), address.password());
    }

    /// The URL as libpq takes it, with the password: whoever asks for it wants to get in.
    public String url() {
        start();
        DatabaseAddress address = server.database(DATABASE);
        return "postgresql://" + address.user() + ":" + address.password() + "@127.0.0.1:" + address.port() + "/"
                + address.name();
    }

    public String psqlCommand() {
        start();
        return server.psqlCommand(DATABASE);
    }

    private record NoProject(Path folder) implements Problem {
        @Override
        public String code() {
            return "no-project";
        }

        @Override
        public String summary() {
            return "'" + folder + "' is not a project, so no server is started for it";
        }

        @Override
        public List<String> details() {
            return List.of("there is neither a stemma.toml nor a folder of schema files or revisions");
        }

        @Override
        public Optional<String> hint() {
            for (Path above = folder.getParent(); above != null; above = above.getParent()) {
                if (Files.exists(above.resolve(Settings.FILE))) {
                    return Optional.of("there is a project in '" + above + "': go there, or name it with -C");
                }
            }
            return Optional.of("'stemma init' makes a project; -C DIR names another folder; --url names a database");
        }
    }
}
