package dev.stemma.operations.load;

import dev.stemma.problem.StemmaException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Has sources compiled, where this Java can.
///
/// @param compilers gives null where this Java has none; it is not asked before something is to be compiled
record SourceCompiler(Supplier<@Nullable JavaCompiler> compilers, JavaSettings settings) {
    /// The compiler of this Java. A class, not a lambda: a runtime image may lack the whole module of compilers, and
    /// then nothing may name its types before they are needed.
    static final class OfThisJava implements Supplier<@Nullable JavaCompiler> {
        @Override
        public @Nullable JavaCompiler get() {
            return ModuleLayer.boot().findModule("java.compiler").isEmpty()
                    ? null
                    : ToolProvider.getSystemJavaCompiler();
        }
    }

    boolean isMissing() {
        return compilers.get() == null;
    }

    /// The classes of these sources and of others that they need, by name.
    ///
    /// @throws StemmaException with every mistake that the compiler finds
    Map<String, byte[]> compile(List<Path> sources) {
        JavaCompiler compiler = compilers.get();
        if (compiler == null) {
            throw new StemmaException(new LoadProblem.NoCompiler(
                    sources.stream().map(SourceCompiler::shown).toList(), System.getProperty("java.home", "?")));
        }
        return new Compilation(compiler, settings).compile(sources);
    }

    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path shown = path.isAbsolute() && path.startsWith(here) && Files.exists(path) ? here.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
