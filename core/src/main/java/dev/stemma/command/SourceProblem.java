package dev.stemma.command;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// Why a schema cannot be read from where the user said.
public sealed interface SourceProblem extends Problem {
    /// The word means nothing.
    record UnknownSource(String text, List<String> environments) implements SourceProblem {
        public UnknownSource {
            environments = List.copyOf(environments);
        }

        @Override
        public String code() {
            return "unknown-source";
        }

        @Override
        public String summary() {
            return "'" + text + "' is no database, environment, file or folder";
        }

        @Override
        public List<String> details() {
            return environments.isEmpty() ? List.of() : List.of("environments: " + String.join(", ", environments));
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "write a database URL, schema, entities, revisions, revisions:TARGET, database, empty, the name of an"
                            + " environment, a .sql file, or a folder of them");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }

    /// The folders of wanted DDL hold none. Taking that for an empty schema would plan to drop everything.
    record NoSchemaFiles(List<String> places) implements SourceProblem {
        public NoSchemaFiles {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "no-schema-files";
        }

        @Override
        public String summary() {
            return "there are no .sql files in " + String.join(", ", places);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("write the wanted DDL there; 'stemma dump > " + places.getFirst()
                    + "/001_schema.sql' begins with what the database has");
        }
    }

    /// One of several places of wanted DDL is not there. What stands in it would be missed, and planned to be dropped.
    record NoSuchPlace(String place) implements SourceProblem {
        @Override
        public String code() {
            return "no-schema-files";
        }

        @Override
        public String summary() {
            return "there is no file or folder " + place;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("correct the setting 'schema', or make it");
        }
    }

    /// A schema file wants to make, change or drop a database, or the server's settings.
    record ServerStatement(Excerpt where) implements SourceProblem {
        @Override
        public String code() {
            return "server-statement";
        }

        @Override
        public String summary() {
            return "a statement in " + where.location() + " concerns a server, not a schema";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("remove it: schema files are run in a scratch database");
        }
    }

    /// A comment that seems to say what something was called before, and cannot be followed.
    record UnclearRename(Excerpt where) implements SourceProblem {
        @Override
        public String code() {
            return "unclear-rename";
        }

        @Override
        public String summary() {
            return "the comment in " + where.location() + " does not say what was called otherwise";
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return Optional.of(where);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("write it behind the new name, or in the line above it: '-- stemma: renamed from"
                    + " users.fullname'");
        }
    }

    /// There are no annotated classes here.
    record NoEntities() implements SourceProblem {
        @Override
        public String code() {
            return "no-entities";
        }

        @Override
        public String summary() {
            return "it is not said where the entities are";
        }
    }
}
