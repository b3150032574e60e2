package dev.stemma.operations.load;

import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.List;
import java.util.Optional;

/// Why a Java revision cannot be loaded.
public sealed interface LoadProblem extends Problem {
    /// The compiler does not understand a source.
    ///
    /// @param more what the compiler says beyond the first line
    record DoesNotCompile(String file, Optional<Excerpt> excerpt, List<String> more) implements LoadProblem {
        public DoesNotCompile {
            more = List.copyOf(more);
        }

        @Override
        public String code() {
            return "does-not-compile";
        }

        @Override
        public String summary() {
            return "'" + file + "' does not compile";
        }

        @Override
        public List<String> details() {
            return more;
        }
    }

    /// This Java can run classes, but not make them.
    record NoCompiler(List<String> files, String java) implements LoadProblem {
        public NoCompiler {
            files = List.copyOf(files);
        }

        @Override
        public String code() {
            return "no-compiler";
        }

        @Override
        public String summary() {
            return "the Java at '" + java + "' has no compiler, which revisions written in Java need";
        }

        @Override
        public List<String> details() {
            return files;
        }

        @Override
        public Optional<String> hint() {
            return Optional.of("run with a JDK instead of a JRE, or put the compiled classes on the class path");
        }
    }

    /// A class that is no revision, or not there.
    record NoRevisionClass(String className, String where, String reason) implements LoadProblem {
        @Override
        public String code() {
            return "no-revision-class";
        }

        @Override
        public String summary() {
            return "'" + className + "' is not a revision: " + reason;
        }

        @Override
        public List<String> details() {
            return where.isEmpty() ? List.of() : List.of("in " + where);
        }
    }
}
