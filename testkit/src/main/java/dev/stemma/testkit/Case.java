package dev.stemma.testkit;

import dev.stemma.command.RenameHints;
import dev.stemma.diff.RenameHint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A change of a schema as a folder: what there is, what is wanted, and what Stemma makes of it.
///
/// @param from      the statements that make the schema as it is
/// @param to        the statements that make the schema as it is wanted
/// @param fromMajor the oldest major version that accepts both
public record Case(Path folder, String from, String to, int fromMajor) {
    private static final Pattern DIRECTIVE = Pattern.compile("^-- postgres: (\\d+)\\+\\s*$", Pattern.MULTILINE);

    static Case read(Path folder) {
        String from = text(folder.resolve("from.sql"));
        String to = text(folder.resolve("to.sql"));
        return new Case(folder, from, to, Math.max(majorOf(from), majorOf(to)));
    }

    /// `GROUP/NAME`.
    public String name() {
        return folder.subpath(folder.getNameCount() - 2, folder.getNameCount()).toString();
    }

    public boolean runsOn(int major) {
        return major >= fromMajor;
    }

    /// Statements that fill the tables of `from` with rows.
    public Optional<String> data() {
        return optional("data.sql");
    }

    /// A query that answers the same before and after: what must not be lost.
    public Optional<String> keeps() {
        return optional("keeps.sql");
    }

    /// What is said about names: in comments of `to.sql`, and once, as `OLD=NEW`, in `renames.txt`.
    public List<RenameHint> hints() {
        List<RenameHint> hints = new ArrayList<>(RenameHints.in("to.sql", to));
        optional("renames.txt").stream()
                .flatMap(String::lines)
                .map(line -> line.split("="))
                .forEach(names ->
                        hints.add(RenameHint.written(names[0], names[1], "renames.txt", RenameHint.Term.ONCE)));
        return hints;
    }

    /// The lines in which `pg_dump` still tells the outcome from what was wanted, since no statement could change them.
    public List<String> known() {
        return optional("pg_dump.txt").stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /// The generated upgrade, for comparing or rewriting.
    public Golden up() {
        return new Golden(folder.resolve("up.sql"));
    }

    /// The generated upgrade on a server of this version, where a folder shows that it is another one.
    public Golden upOn(int major) {
        return new Golden(folder.resolve("up-" + major + ".sql"));
    }

    /// The generated downgrade.
    public Golden down() {
        return new Golden(folder.resolve("down.sql"));
    }

    /// The dangers of both ways.
    public Golden hazards() {
        return new Golden(folder.resolve("hazards.txt"));
    }

    @Override
    public String toString() {
        return name();
    }

    private Optional<String> optional(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Optional.of(text(file)) : Optional.empty();
    }

    private static int majorOf(String sql) {
        Matcher directive = DIRECTIVE.matcher(sql);
        return directive.find() ? Integer.parseInt(directive.group(1)) : 0;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
