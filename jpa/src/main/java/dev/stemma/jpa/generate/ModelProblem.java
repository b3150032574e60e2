package dev.stemma.jpa.generate;

import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// Why no sources can be made.
sealed interface ModelProblem extends Problem {
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
            return Optional.of("give one of them another name in the settings: names.\"" + objects.getLast()
                    + "\" = \"...\"; or leave it out of the tables");
        }
    }
}
