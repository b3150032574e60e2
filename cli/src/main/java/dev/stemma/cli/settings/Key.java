package dev.stemma.cli.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that can be set. One name serves the file (`lock-timeout`), the flag (`--lock-timeout`) and the
/// environment variable (`STEMMA_LOCK_TIMEOUT`).
public enum Key {
    ENV("default-env", "env", Form.TEXT, "", "the environment to work on: a table [env.NAME] of this file"),
    URL("url", Form.SECRET_URL, "", "the database; nothing set means the embedded PostgreSQL of the project"),
    USER("user", Form.TEXT, "", "the role to connect as"),
    PASSWORD("password", Form.SECRET, "", "its password; better ${DATABASE_PASSWORD} than the word itself"),
    PROTECTED("protected", Form.YES_NO, "false", "ask for a confirmation before the database is changed"),
    SCHEMA("schema", Form.PATHS, "migrations/schema", "folders or files of wanted DDL, run in file-name order"),
    REVISIONS("revisions", Form.PATHS, "migrations/revisions", "folders of revisions; new ones go to the first"),
    LAYOUT("layout", Form.choice("pair", "rollback", "single"), "pair", "the form of new revision files"),
    FILE_NAME(
            "file-name",
            Form.TEXT,
            "%Y%m%d_%H%M%S_slug",
            "the name of new revision files: the time, slug (the message), rev (the id); a / makes a folder"),
    TRANSACTION(
            "transaction",
            Form.choice("each", "all", "none"),
            "each",
            "a transaction for each revision, one for the whole run, or none"),
    LOCK_TIMEOUT("lock-timeout", Form.DURATION, "5s", "how long a statement waits for one lock at most"),
    LOCK_PATIENCE("lock-patience", Form.DURATION, "1min", "for how long a revision tries to get its locks, all in all"),
    RUNNER_TIMEOUT("runner-timeout", Form.DURATION, "5min", "how long to wait for another run on the same database"),
    POOLER(
            "pooler",
            Form.choice("refuse", "keeps-sessions"),
            "refuse",
            "what to do about a connection pooler in between"),
    EDITOR("editor", Form.TEXT, "", "what 'edit' opens files with; otherwise $VISUAL or $EDITOR"),
    POSTGRES_VERSION("postgres-version", Form.NUMBER, "18", "major version of the embedded PostgreSQL"),
    SCRATCH_URL("scratch-url", Form.SECRET_URL, "", "a server to make scratch databases on"),
    SCRATCH_ON_TARGET(
            "scratch-on-target", Form.YES_NO, "false", "scratch databases may be made on the database's own server");

    private final String words;
    private final String option;
    private final Form form;
    private final String standard;
    private final String purpose;

    Key(String words, Form form, String standard, String purpose) {
        this(words, words, form, standard, purpose);
    }

    Key(String words, String option, Form form, String standard, String purpose) {
        this.words = words;
        this.option = option;
        this.form = form;
        this.standard = standard;
        this.purpose = purpose;
    }

    /// The name in the file.
    public String words() {
        return words;
    }

    public Form form() {
        return form;
    }

    /// Whether its value is never shown.
    public boolean isSecret() {
        return form.equals(Form.SECRET) || form.equals(Form.SECRET_URL);
    }

    /// What holds where nothing is set.
    public String standard() {
        return standard;
    }

    /// What it is for, in a few words.
    public String purpose() {
        return purpose;
    }

    public String flag() {
        return "--" + option;
    }

    public String variable() {
        return "STEMMA_" + option.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    public static Optional<Key> named(String words) {
        return Arrays.stream(values()).filter(key -> key.words.equals(words)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Key::words).toList();
    }
}
