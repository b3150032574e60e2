package dev.stemma.jpa.entities;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Why classes give no schema.
public sealed interface EntityProblem extends Problem {
    /// A folder or jar of the class path.
    record NotReadable(Path place, String reason) implements EntityProblem {
        @Override
        public String code() {
            return "class-path-not-readable";
        }

        @Override
        public String summary() {
            return "'" + place + "' on the class path cannot be read";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }
    }

    /// Nothing was found where entities should be.
    record NoEntities(List<Path> places) implements EntityProblem {
        public NoEntities {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "no-entities";
        }

        @Override
        public String summary() {
            return "there is no class with @Entity in "
                    + String.join(
                            ", ",
                            places.stream().map(place -> "'" + place + "'").toList());
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "compile the project first; or name the folders and jars of its classes in stemma.toml, under "
                            + "[entities]: classes = [\"...\"]");
        }
    }

    /// A persistence unit that the settings name.
    record NoSuchUnit(String name, List<String> known) implements EntityProblem {
        public NoSuchUnit {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "no-such-unit";
        }

        @Override
        public String summary() {
            return "there is no persistence unit '" + name + "'";
        }

        @Override
        public List<String> details() {
            return List.of(
                    known.isEmpty()
                            ? "there is no META-INF/persistence.xml beside the classes"
                            : "there are " + String.join(", ", known));
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("correct 'units', under [entities] in stemma.toml; without it, all are meant");
        }
    }

    /// An entity that the settings name.
    record NoSuchEntity(String name, List<Path> places) implements EntityProblem {
        public NoSuchEntity {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "no-such-entity";
        }

        @Override
        public String summary() {
            return "there is no entity '" + name + "' in "
                    + String.join(
                            ", ",
                            places.stream().map(place -> "'" + place + "'").toList());
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("'only', under [entities] in stemma.toml, names classes with their packages; "
                    + "without it, all are meant");
        }
    }

    /// A scratch database did not answer as it should.
    record NotReadBack(String reason) implements EntityProblem {
        @Override
        public String code() {
            return "not-read-back";
        }

        @Override
        public String summary() {
            return "the schema of the entities was run, but cannot be read back";
        }

        @Override
        public List<String> details() {
            return List.of(reason);
        }
    }

    /// The class path has no Hibernate.
    record NoHibernate(List<Path> classPath) implements EntityProblem {
        public NoHibernate {
            classPath = List.copyOf(classPath);
        }

        @Override
        public String code() {
            return "no-hibernate";
        }

        @Override
        public String summary() {
            return "there is no Hibernate on the class path of the entities";
        }

        @Override
        public List<String> details() {
            return List.of("looked through "
                    + (classPath.size() == 1 ? "one folder or jar" : classPath.size() + " folders and jars")
                    + " for org.hibernate.boot.MetadataSources");
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "put all of the project's run-time jars on it, hibernate-core 6.6 or 7 among them: "
                            + "under [entities] in stemma.toml, class-path names jars, folders of jars, or a file that lists them");
        }
    }

    /// A class that another one needs is not there.
    ///
    /// @param neededBy the entity that was being looked at; may be empty
    record ClassMissing(String className, String neededBy) implements EntityProblem {
        @Override
        public String code() {
            return "class-missing";
        }

        @Override
        public String summary() {
            return "the class path of the entities lacks the class '" + className + "'"
                    + (neededBy.isEmpty() ? "" : ", which '" + neededBy + "' needs");
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("add the jar or folder that has it to class-path, under [entities] in stemma.toml; "
                    + "or compile the project first, if the class is its own");
        }
    }

    /// A class file of a later Java than the one that runs.
    record ClassTooNew(String words) implements EntityProblem {
        @Override
        public String code() {
            return "class-too-new";
        }

        @Override
        public String summary() {
            return "an entity was compiled for a later Java than the one that runs Stemma";
        }

        @Override
        public List<String> details() {
            return List.of(words);
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("run Stemma with the project's own JDK: set JAVA_HOME");
        }
    }

    /// Hibernate does not accept the classes.
    ///
    /// @param words what it says, the outermost message first
    record Rejected(String hibernate, List<String> words) implements EntityProblem {
        public Rejected {
            words = List.copyOf(words);
        }

        @Override
        public String code() {
            return "entities-rejected";
        }

        @Override
        public String summary() {
            return "Hibernate " + hibernate + " does not accept the entities";
        }

        @Override
        public List<String> details() {
            return words;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("mend the mapping that the message names; the application would fail in the same way");
        }
    }

    /// The server does not accept what Hibernate prints.
    ///
    /// @param cause what the server says, and where
    record DdlRefused(String hibernate, Problem cause) implements EntityProblem {
        @Override
        public String code() {
            return "entity-ddl-refused";
        }

        @Override
        public String summary() {
            return "the DDL that Hibernate " + hibernate + " makes of the entities does not run";
        }

        @Override
        public List<String> details() {
            return cause.details();
        }

        @Override
        public Optional<Excerpt> excerpt() {
            return cause.excerpt();
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "what an entity needs and cannot say (a type, a domain, an extension, a function) goes into "
                            + "the folder 'before' of the overlay, or into a revision; else mend the annotation");
        }
    }
}
