package dev.stemma.operations.load;

import dev.stemma.operations.JavaRevision;
import dev.stemma.operations.OperationProblem;
import dev.stemma.operations.OperationsBody;
import dev.stemma.operations.Rendering;
import dev.stemma.operations.SourceCode;
import dev.stemma.operations.render.Renderer;
import dev.stemma.problem.Location;
import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TransactionMode;
import dev.stemma.revision.files.JavaHeader;
import dev.stemma.revision.files.Layout;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.RevisionSource;
import dev.stemma.run.RevisionTexts;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.run.RunProblem;
import dev.stemma.run.Wording;
import dev.stemma.run.Wordings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import org.jspecify.annotations.Nullable;

/// The texts of revisions of both kinds: of SQL as they are, of Java as what their calls mean.
public final class JavaRevisions implements RevisionSource {
    private final RevisionFiles files;
    private final Renderer renderer;
    private final JavaSettings settings;
    private final SourceCompiler compiler;
    private final RevisionClasses classes;
    private final Set<RevisionId> compiled = new HashSet<>();
    private final Map<RevisionId, RevisionTexts> made = new HashMap<>();
    private final Map<String, Traced> traces = new HashMap<>();

    /// @param rendering of a text that was made
    private record Traced(SourceCode source, Rendering rendering) {}

    public JavaRevisions(RevisionFiles files, Renderer renderer, JavaSettings settings) {
        this(files, renderer, settings, new SourceCompiler.OfThisJava());
    }

    JavaRevisions(
            RevisionFiles files, Renderer renderer, JavaSettings settings, Supplier<@Nullable JavaCompiler> compilers) {
        this.files = files;
        this.renderer = renderer;
        this.settings = settings;
        this.compiler = new SourceCompiler(compilers, settings);
        this.classes = new RevisionClasses(ClassPath.loader(settings));
    }

    /// The files, and behind them the revisions that are there as classes only.
    public static RevisionFiles with(RevisionFiles files, JavaSettings settings) {
        List<RevisionFile> all = new ArrayList<>(files.files());
        for (RevisionFile file : ClassPathRevisions.read(settings, ClassPath.loader(settings))) {
            boolean hasSource = files.find(file.revision().id())
                    .filter(other ->
                            other.layout() == Layout.JAVA && className(other).equals(className(file)))
                    .isPresent();
            if (!hasSource) {
                all.add(file);
            }
        }
        return new RevisionFiles(all);
    }

    /// The classes of the process, and those that the project adds.
    public static ClassLoader loader(JavaSettings settings) {
        return ClassPath.loader(settings);
    }

    @Override
    public void prepare(Collection<RevisionId> ids) {
        List<RevisionId> missing = ids.stream()
                .filter(id -> files.find(id).map(RevisionFile::isJavaSource).orElse(false) && !compiled.contains(id))
                .distinct()
                .toList();
        if (missing.isEmpty() || compiler.isMissing() && areOnClassPath(missing)) {
            return;
        }
        List<Path> sources = missing.stream()
                .map(id -> files.find(id).orElseThrow().upgrade().path())
                .toList();
        classes.add(compiler.compile(sources));
        compiled.addAll(missing);
    }

    private boolean areOnClassPath(List<RevisionId> ids) {
        return ids.stream()
                .map(id -> className(files.find(id).orElseThrow()).replace('.', '/') + ".class")
                .allMatch(resource -> classes.getResource(resource) != null);
    }

    @Override
    public Optional<Wordings> wordings(RevisionId id) {
        return files.find(id).map(file -> {
            if (file.layout() != Layout.JAVA) {
                return Wordings.of(RevisionTexts.of(file));
            }
            String text = file.upgrade().text();
            Wording wording = file.isJavaSource() ? Wording.java(text) : Wording.ofClass(text);
            // One class says both ways.
            return new Wordings(wording, file.revision().irreversible() == null ? wording : null);
        });
    }

    @Override
    public Optional<RevisionTexts> texts(RevisionId id) {
        return files.find(id).map(file -> {
            if (file.layout() != Layout.JAVA) {
                return RevisionTexts.of(file);
            }
            prepare(List.of(id));
            return made.computeIfAbsent(id, unused -> make(file));
        });
    }

    private RevisionTexts make(RevisionFile file) {
        String name = className(file);
        String shown = file.upgrade().file();
        SourceCode source =
                new SourceCode(name, shown, file.isJavaSource() ? file.upgrade().text() : null);
        JavaRevision revision = classes.revision(name, shown);
        SqlText upgrade = text(file, source, "upgrade", revision::upgrade);
        if (file.revision().irreversible() != null) {
            return new RevisionTexts(upgrade, null);
        }
        try {
            return new RevisionTexts(upgrade, text(file, source, "downgrade", revision::downgrade));
        } catch (StemmaException stop) {
            if (stop.problems().getFirst() instanceof OperationProblem.NotReversible reason) {
                return new RevisionTexts(upgrade, null, reason);
            }
            throw stop;
        }
    }

    /// The SQL of the calls; or the calls themselves, where they ask for the connection.
    private SqlText text(RevisionFile file, SourceCode source, String method, OperationsBody calls) {
        try {
            Rendering rendering = Rendering.of(calls, settings.names(), source, renderer);
            String name = source.file() + " (" + method + ")";
            traces.put(name, new Traced(source, rendering));
            return new SqlText(name, rendering.text());
        } catch (StemmaException stop) {
            boolean needsConnection = stop.problems().getFirst() instanceof OperationProblem.NeedsConnection;
            if (!needsConnection || file.revision().transaction() == TransactionMode.NONE) {
                throw stop;
            }
            return new SqlText(
                    source.file(), file.upgrade().text(), Rendering.program(calls, settings.names(), source, renderer));
        }
    }

    private static String className(RevisionFile file) {
        String name = file.upgrade().path().getFileName().toString();
        return file.isJavaSource()
                ? JavaHeader.className(file.upgrade().text(), name.substring(0, name.length() - ".java".length()))
                : name;
    }

    /// Shows the SQL that has failed, and says where in the source it was called.
    @Override
    public Problem traced(Problem problem) {
        if (!(problem instanceof RunProblem.RevisionFailed failed)) {
            return problem;
        }
        Location place = failed.where().location();
        Traced trace = traces.get(place.file());
        if (trace == null || place.line() > trace.rendering().lines().size()) {
            return problem;
        }
        int line = trace.rendering().lines().get(place.line() - 1);
        List<String> facts = new ArrayList<>(failed.facts());
        facts.addFirst("called at " + trace.source().place(line)
                + trace.source()
                        .excerpt(line, "")
                        .map(code -> ": " + code.line().strip())
                        .orElse(""));
        return new RunProblem.RevisionFailed(
                failed.id(), failed.number(), failed.total(), failed.where(), facts, failed.advice());
    }
}
