package dev.stemma.embedded;

import dev.stemma.problem.StemmaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of one persistent server.
record ServerFolder(Path path) {
    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("log");
    }

    Path lock() {
        return path.resolve("lock");
    }

    /// For psql and the other programs of libpq; it says more than they need, and nothing that they do not.
    Path passwordFile() {
        return path.resolve("pgpass");
    }

    /// The server that runs on this data, or null.
    @Nullable
    Postmaster postmaster() {
        Postmaster postmaster = Postmaster.read(data());
        return postmaster != null && postmaster.isAliveIn(data()) ? postmaster : null;
    }

    /// Removes a process file whose number now belongs to another process: the machine was started anew, or the folder
    /// was copied from where a server runs. One whose number belongs to nobody is PostgreSQL's own business.
    void forgetForeignServer() throws IOException {
        Postmaster stale = Postmaster.read(data());
        if (stale != null && ProcessHandle.of(stale.pid()).isPresent()) {
            Files.deleteIfExists(data().resolve("postmaster.pid"));
        }
    }

    String password() throws IOException {
        String line = Folders.readIfPresent(passwordFile());
        return line == null ? "" : line.substring(line.lastIndexOf(':') + 1);
    }

    /// The port of the last start, since addresses in other programs' settings should stay true; 0 before the first.
    int lastPort() throws IOException {
        String port = Folders.readIfPresent(path.resolve("port"));
        return port == null ? 0 : Integer.parseInt(port);
    }

    void rememberPort(int port) throws IOException {
        Folders.writeSecret(path.resolve("port"), Integer.toString(port));
    }

    List<String> lastWords() throws IOException {
        return Folders.lastLines(log());
    }

    /// Makes the data where there is none yet: a copy of the template with a password of its own. It exists whole or
    /// not at all.
    void ensureData(PostgresBinaries binaries, Path cache) throws IOException {
        if (Files.isDirectory(data())) {
            refuseForeignData();
            return;
        }
        Path draft = Folders.draftOf(data());
        Script.copy(Template.of(binaries, cache).data(), draft);
        String password = Passwords.random();
        Template.alone(
                draft,
                binaries,
                "alter role " + Template.USER + " password '" + password + "'",
                "create database template0 is_template true allow_connections false",
                "create database postgres");
        String settings = String.join("\n", ServerSettings.persistent()) + "\n";
        Files.writeString(draft.resolve("postgresql.conf"), settings, StandardOpenOption.APPEND);
        Folders.writeSecret(passwordFile(), "127.0.0.1:*:*:" + Template.USER + ":" + password + "\n");
        Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseForeignData() throws IOException {
        Object me = Folders.userId();
        Object owner = Files.getAttribute(data(), "unix:uid", LinkOption.NOFOLLOW_LINKS);
        if (!me.equals(0) && !me.equals(owner)) {
            String name = Files.getOwner(data()).getName();
            throw new StemmaException(new EmbeddedProblem.NotYourData(data(), name));
        }
    }
}
