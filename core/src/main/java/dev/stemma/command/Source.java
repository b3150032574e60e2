package dev.stemma.command;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Something that a schema can be read from.
public sealed interface Source {
    /// What a person calls it.
    String name();

    /// A running database.
    record Database(String name, ConnectionSettings settings) implements Source {}

    /// The project's wanted DDL.
    record Schema() implements Source {
        @Override
        public String name() {
            return "schema";
        }
    }

    /// What the revisions build, up to these targets.
    record Revisions(String name, List<Target> targets) implements Source {
        public Revisions {
            targets = List.copyOf(targets);
        }
    }

    /// Files of DDL, or folders of them.
    record SqlFiles(String name, List<Path> places) implements Source {
        public SqlFiles {
            places = List.copyOf(places);
        }
    }

    /// What annotated classes say, and all of the other side that they do not speak of.
    record Entities(PartialSchema schema) implements Source {
        @Override
        public String name() {
            return "entities";
        }
    }

    /// Nothing at all.
    record Empty() implements Source {
        @Override
        public String name() {
            return "empty";
        }
    }

    /// Understands `schema`, `entities`, `revisions`, `revisions:TARGET`, `empty`, `database`, a URL, the name of an
    /// environment, a file and a folder.
    static Source parse(String text, Stemma stemma) {
        return switch (text) {
            case "schema" -> new Schema();
            case "entities" -> new Entities(stemma.wanted().entities());
            case "revisions" -> new Revisions(text, Target.parseAll(List.of("heads")));
            case "empty" -> new Empty();
            case "database" -> new Database(text, stemma.databases().current());
            default -> other(text, stemma);
        };
    }

    private static Source other(String text, Stemma stemma) {
        if (text.startsWith("revisions:")) {
            return new Revisions(text, Target.parseAll(List.of(text.substring("revisions:".length()))));
        }
        if (text.contains("://") || text.startsWith("jdbc:") || stemma.system().accepts(text)) {
            String url = stemma.system().located(text, stemma.project().folder());
            return new Database(ConnectionSettings.of(text).shown(), ConnectionSettings.of(url));
        }
        Path path = stemma.project().folder().resolve(text);
        if (stemma.databases().environments().contains(text)) {
            return new Database(text, stemma.databases().of(text).orElseThrow());
        }
        if (Files.exists(path)) {
            return new SqlFiles(text, List.of(path));
        }
        throw new StemmaException(
                new SourceProblem.UnknownSource(text, stemma.databases().environments()));
    }
}
