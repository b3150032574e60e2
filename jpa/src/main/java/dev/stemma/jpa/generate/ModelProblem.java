package dev.stemma.jpa.generate;

import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// Why no sources can be made.
sealed interface ModelProblem extends Problem {
    /// The sources need a package.
    record NoPackage(String given) implements ModelProblem {
        @Override
        public String code() {
            return "no-package";
        }

        @Override
        public String summary() {
            return given.isEmpty()
                    ? "it is not said in which package the sources belong"
                    : "'" + given + "' is no name of a package";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(
                    "write it into stemma.toml, under [models]: package = \"com.example.shop\"; or use --models-package");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }

    /// A name chosen in the settings is none for the compiler.
    record BadName(String object, String name) implements ModelProblem {
        @Override
        public String code() {
            return "no-java-name";
        }

        @Override
        public String summary() {
            return "'" + name + "', chosen for '" + object + "', is no name of Java";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("choose one of letters and digits, and none of Java's own words, under [models.names]");
        }

        @Override
        public Severity severity() {
            return Severity.USAGE;
        }
    }

    /// A table would have the name of a class that records need.
    record NameTaken(String className, String table) implements ModelProblem {
        @Override
        public String code() {
            return "class-name-taken";
        }

        @Override
        public String summary() {
            return "'" + className + "' would be the class of '" + table + "', but it is the one that describes "
                    + "columns and tables for records";
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("give the class another name in stemma.toml, under [models.names]: \"" + table
                    + "\" = \"...\"; or leave the table out with 'exclude'");
        }
    }

    /// Two tables, or a table and an enum type, would be written to one file.
    record OneClassForSeveral(String className, List<String> objects) implements ModelProblem {
        public OneClassForSeveral {
            objects = List.copyOf(objects);
        }

        @Override
        public String code() {
            return "one-class-for-several-tables";
        }

        @Override
        public String summary() {
            return "'" + className + "' would be the class of "
                    + String.join(
                            " and ",
                            objects.stream().map(name -> "'" + name + "'").toList());
        }

        @Override
        public List<String> details() {
            return List.of("upper and lower case make no difference here, since they make none for many file systems");
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("give one of them another name in stemma.toml, under [models.names]: \""
                    + objects.getLast() + "\" = \"...\"; or leave it out with 'exclude'");
        }
    }
}
