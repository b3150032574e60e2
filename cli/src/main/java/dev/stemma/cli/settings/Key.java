package dev.stemma.cli.settings;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that can be set. One name serves the file (`lock-timeout`), the flag (`--lock-timeout`) and the
/// environment variable (`STEMMA_LOCK_TIMEOUT`).
public enum Key {
    ENV("default-env", "env", Form.TEXT, "", "the environment to work on: a table [env.NAME] of this file"),
    URL(
            "url",
            Form.SECRET_URL,
            "",
            "the database, or sqlite:FILE; nothing set means the embedded PostgreSQL of the project"),
    USER("user", Form.TEXT, "", "the role to connect as"),
    PASSWORD("password", Form.SECRET, "", "its password; better ${DATABASE_PASSWORD} than the word itself"),
    PROTECTED("protected", Form.YES_NO, "false", "ask for a confirmation before the database is changed"),
    SOURCE(
            "source",
            Form.choice("schema", "entities"),
            "schema",
            "where the wanted schema stands: in the files of 'schema', or in annotated classes; see [entities]"),
    SCHEMA("schema", Form.PATHS, "migrations/schema", "folders or files of wanted DDL, run in file-name order"),
    REVISIONS("revisions", Form.PATHS, "migrations/revisions", "folders of revisions; new ones go to the first"),
    LAYOUT("layout", Form.choice("pair", "rollback", "single", "java"), "pair", "the form of new revision files"),
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
    LOCK_TIMEOUT(
            "lock-timeout",
            Form.DURATION,
            "5s",
            "how long a statement waits for one lock at most; at least half a second more than the server's deadlock_timeout"),
    LOCK_PATIENCE("lock-patience", Form.DURATION, "1min", "for how long a revision tries to get its locks, all in all"),
    RUNNER_TIMEOUT("runner-timeout", Form.DURATION, "5min", "how long to wait for another run on the same database"),
    POOLER(
            "pooler",
            Form.choice("refuse", "keeps-sessions"),
            "refuse",
            "what to do about a connection pooler in between"),
    MANAGE("manage", Form.PATTERNS, "", "manage only these: a schema (app), names (app.log_*), a kind (trigger:*)"),
    LEAVE("leave", Form.PATTERNS, "", "leave these alone, in the same words"),
    OWNERS("owners", Form.YES_NO, "true", "whether owners are compared and set"),
    GRANTS("grants", Form.YES_NO, "true", "whether grants and default privileges are compared and set"),
    ONLINE(
            "online",
            Form.YES_NO,
            "false",
            "plans in which others go on reading and writing, at the price of several transactions"),
    PROOF_ROWS(
            "proof-rows",
            Form.NUMBER,
            "0",
            "prove with so many rows in each table, made to fit, that what stays keeps what it holds"),
    EDITOR("editor", Form.TEXT, "", "what 'edit' opens files with; otherwise $VISUAL or $EDITOR"),
    POSTGRES_VERSION("postgres-version", Form.NUMBER, "18", "major version of the embedded PostgreSQL"),
    SCRATCH_URL("scratch-url", Form.SECRET_URL, "", "a server to make scratch databases on"),
    SCRATCH_ON_TARGET(
            "scratch-on-target", Form.YES_NO, "false", "scratch databases may be made on the database's own server"),

    JAVA_CLASS_PATH("java.class-path", Form.PATHS, "", "jars and folders with classes that Java revisions use"),
    JAVA_CLASSES(
            "java.classes",
            Form.TEXTS,
            "",
            "revisions on the class path, by the names of their classes, beside those listed in META-INF/stemma/revisions"),

    HOOKS_BEFORE_RUN(
            "hooks.before-run",
            Form.COMMANDS,
            "",
            "called before a run that has something to do: a .sql file, java:CLASS, or a command for the shell"),
    HOOKS_AFTER_RUN("hooks.after-run", Form.COMMANDS, "", "called when a run has come to its end"),
    HOOKS_BEFORE_REVISION("hooks.before-revision", Form.COMMANDS, "", "called before each revision"),
    HOOKS_AFTER_REVISION("hooks.after-revision", Form.COMMANDS, "", "called after each revision"),
    HOOKS_AFTER_FAILURE("hooks.after-failure", Form.COMMANDS, "", "called when a run has stopped"),
    HOOKS_NEW_FILES("hooks.new-files", Form.COMMANDS, "", "formatters for new revision files: {file} stands for one"),

    NAMES_INDEX(
            "names.index",
            Form.NAME,
            "%(table_name)s_%(column_0_N_name)s_idx",
            "how Java revisions call an index without a name"),
    NAMES_UNIQUE("names.unique", Form.NAME, "%(table_name)s_%(column_0_N_name)s_key", "and a unique constraint"),
    NAMES_CHECK("names.check", Form.NAME, "%(table_name)s_check", "and a check"),
    NAMES_FOREIGN_KEY("names.foreign-key", Form.NAME, "%(table_name)s_%(column_0_N_name)s_fkey", "and a foreign key"),
    NAMES_PRIMARY_KEY("names.primary-key", Form.NAME, "%(table_name)s_pkey", "and a primary key"),
    NAMES_EXCLUSION(
            "names.exclusion", Form.NAME, "%(table_name)s_%(column_0_N_name)s_excl", "and an exclusion constraint"),

    MODELS_SOURCE(
            "models.source",
            Form.TEXT,
            "database",
            "what Java sources are made of: database, schema, revisions, or any other source that 'diff' knows"),
    MODELS_PACKAGE("models.package", Form.TEXT, "", "the package of the sources: com.example.shop"),
    MODELS_OUTPUT("models.output", Form.TEXT, "src/main/java", "the folder below which the package's folder lies"),
    MODELS_FLAVOUR(
            "models.flavour",
            Form.choice("entities", "records"),
            "entities",
            "Jakarta Persistence entities, or records with typed descriptions of tables for JDBC"),
    MODELS_TABLES("models.tables", Form.TEXTS, "", "patterns of the tables wanted, such as shop.*; none means all"),
    MODELS_EXCLUDE("models.exclude", Form.TEXTS, "", "patterns of tables that are left out"),
    MODELS_DEFAULT_SCHEMA(
            "models.default-schema",
            Form.TEXT,
            "public",
            "the schema whose classes stand in the package itself; others have packages below it"),
    MODELS_CLASS_NAMES(
            "models.class-names",
            Form.choice("singular", "as-the-table"),
            "singular",
            "whether the class of the table 'orders' is Order or Orders"),
    MODELS_NAMES(
            "models.names",
            Form.PAIRS,
            "",
            "chosen names of classes and fields: {\"public.tbl_usr\" = \"User\", \"public.tbl_usr.nm\" = \"name\"}"),
    MODELS_KEYS(
            "models.keys",
            Form.PAIRS,
            "",
            "columns that tell apart the rows of a view or a table without a key: {\"public.log\" = [\"at\"]}"),
    MODELS_ASSOCIATIONS(
            "models.associations",
            Form.choice("owning-side", "both-sides"),
            "owning-side",
            "whether the other end of a foreign key has a collection"),
    MODELS_JOIN_TABLES(
            "models.join-tables",
            Form.choice("entities", "many-to-many"),
            "entities",
            "what is made of a table that only joins two others"),
    MODELS_TIMESTAMPS(
            "models.timestamps",
            Form.choice("offset-date-time", "instant"),
            "offset-date-time",
            "the class for timestamps with time zone"),
    MODELS_JSON(
            "models.json",
            Form.choice("structure", "string"),
            "structure",
            "JSON as maps and lists, which needs a JSON library in the application, or as text"),
    MODELS_NULLNESS(
            "models.nullness", Form.choice("unsaid", "jspecify"), "unsaid", "whether the sources say what may be null"),
    MODELS_VERSION("models.version", Form.TEXTS, "", "columns that count a row's changes: @Version"),
    MODELS_CREATED_AT("models.created-at", Form.TEXTS, "", "columns set when a row is made: @CreationTimestamp"),
    MODELS_UPDATED_AT("models.updated-at", Form.TEXTS, "", "columns set when a row is changed: @UpdateTimestamp"),

    ENTITIES_CLASSES("entities.classes", Form.PATHS, "target/classes", "folders and jars with the project's classes"),
    ENTITIES_CLASS_PATH(
            "entities.class-path",
            Form.PATHS,
            "",
            "jars, folders of jars, or files that list them, Hibernate among them; with nothing set, Maven is asked"),
    ENTITIES_SOURCES(
            "entities.sources",
            Form.PATHS,
            "src/main/java",
            "folders of their sources: classes that are older are not believed"),
    ENTITIES_BUILD("entities.build", Form.TEXT, "", "a command that compiles them, run when a source is newer"),
    ENTITIES_UNITS("entities.units", Form.TEXTS, "", "persistence units; none means all"),
    ENTITIES_ONLY("entities.only", Form.TEXTS, "", "entities by the names of their classes; none means all"),
    ENTITIES_OVERLAY(
            "entities.overlay",
            Form.PATHS,
            "migrations/overlay",
            "SQL files that say what entities cannot; those in a folder 'before' are run before the entities"),
    ENTITIES_UNKNOWN_TABLES(
            "entities.unknown-tables",
            Form.choice("keep", "drop"),
            "keep",
            "what becomes of tables that no entity has"),
    ENTITIES_HIBERNATE(
            "entities.hibernate", Form.PAIRS, "", "settings that go before those of persistence.xml or of Spring"),
    ENTITIES_RENAMES(
            "entities.renames",
            Form.PAIRS,
            "",
            "what is the same thing under another name: {\"users.fullname\" = \"users.display_name\"}");

    private final String words;
    private final String option;
    private final Form form;
    private final String standard;
    private final String purpose;

    Key(String words, Form form, String standard, String purpose) {
        this(words, words.replace('.', '-'), form, standard, purpose);
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

    /// The values that hold where nothing is set.
    List<String> standards() {
        return form.takesSeveral() && standard.isEmpty() ? List.of() : List.of(standard);
    }

    /// The table of the file that it stands in; empty for none.
    String table() {
        int dot = words.indexOf('.');
        return dot < 0 ? "" : words.substring(0, dot);
    }

    /// Whether it is written like this in the file, in its table or by itself.
    boolean isCalled(String word) {
        return word.equals(words) || words.endsWith("." + word);
    }

    /// The names of the tables of the file, without those of environments.
    static Set<String> tables() {
        Set<String> tables = new LinkedHashSet<>();
        for (Key key : values()) {
            if (!key.table().isEmpty()) {
                tables.add(key.table());
            }
        }
        return tables;
    }

    static List<String> namesAndTables() {
        return Stream.concat(names().stream(), tables().stream()).toList();
    }

    public static Optional<Key> named(String words) {
        return Arrays.stream(values()).filter(key -> key.words.equals(words)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Key::words).toList();
    }
}
