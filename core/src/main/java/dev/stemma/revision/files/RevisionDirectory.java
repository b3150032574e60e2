package dev.stemma.revision.files;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.GraphFault;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the revisions of a project's directories.
///
/// File order is: the directories as given, then sub-folders and files by name, where numbers count as numbers.
/// Revisions without a header form a line of their own in that order, with the stem of the file name as id.
public final class RevisionDirectory {
    private RevisionDirectory() {}

    /// What to read.
    ///
    /// @param depth   whether sub-folders are read too
    /// @param missing what a directory that does not exist means
    public record Options(Depth depth, Missing missing) {
        /// Sub-folders included; a missing directory holds no revisions.
        public static final Options DEFAULT = new Options(Depth.SUB_FOLDERS, Missing.IS_EMPTY);
    }

    /// Whether sub-folders are read too.
    public enum Depth {
        FLAT,
        SUB_FOLDERS
    }

    /// What a directory that does not exist means.
    public enum Missing {
        IS_EMPTY,
        IS_A_PROBLEM
    }

    public static RevisionFiles read(List<Path> directories) {
        return read(directories, Options.DEFAULT);
    }

    /// All revisions of these directories, in file order.
    ///
    /// @throws StemmaException with every [FileProblem] there is
    public static RevisionFiles read(List<Path> directories, Options options) {
        List<Problem> problems = new ArrayList<>();
        List<Carrier> carriers = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path directory : directories) {
            carriers.addAll(carriers(directory, options, seen, problems::add));
        }
        // The wait is for the file system, so files are read side by side.
        List<CarrierReader.Loaded> loaded =
                carriers.parallelStream().map(CarrierReader::read).toList();
        List<RevisionFile> files = new ArrayList<>();
        for (CarrierReader.Loaded one : loaded) {
            problems.addAll(one.problems());
            RevisionFile file = one.file();
            if (file != null) {
                files.add(file);
            }
        }
        if (!problems.isEmpty()) {
            problems.addAll(faults(loaded));
            throw new StemmaException(problems);
        }
        return new RevisionFiles(inLine(files));
    }

    /// What is wrong with the graph of those files that can be read; what the others hold is not known to be missing.
    private static List<Problem> faults(List<CarrierReader.Loaded> loaded) {
        List<RevisionFile> sound = loaded.stream()
                .filter(one -> one.problems().isEmpty())
                .flatMap(one -> Stream.ofNullable(one.file()))
                .toList();
        try {
            RevisionGraph.of(inLine(sound).stream().map(RevisionFile::revision).toList());
            return List.of();
        } catch (StemmaException refused) {
            return refused.problems().stream()
                    .filter(fault -> !(fault instanceof GraphFault.MissingParent
                            || fault instanceof GraphFault.MissingDependency))
                    .toList();
        }
    }

    private static List<Carrier> carriers(Path directory, Options options, Set<Path> seen, Consumer<Problem> problems) {
        List<Placed> placed = new ArrayList<>();
        listed(directory, options, problems).forEach((folder, names) -> {
            // A directory may lie in another one; a folder is read once.
            if (seen.add(folder.toAbsolutePath().normalize())) {
                for (Carrier carrier : Carrier.of(folder, names, problems)) {
                    placed.add(new Placed(folder, carrier.orderedBy(), carrier));
                }
            }
        });
        placed.sort(RevisionDirectory::compare);
        return placed.stream().map(Placed::carrier).toList();
    }

    private record Placed(Path folder, String name, Carrier carrier) {}

    private static int compare(Placed left, Placed right) {
        return left.folder.equals(right.folder)
                ? FileNames.NATURAL.compare(left.name, right.name)
                : compare(left.folder.resolve(left.name), right.folder.resolve(right.name));
    }

    private static int compare(Path left, Path right) {
        int shared = Math.min(left.getNameCount(), right.getNameCount());
        for (int i = 0; i < shared; i++) {
            int order = FileNames.NATURAL.compare(
                    left.getName(i).toString(), right.getName(i).toString());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.getNameCount(), right.getNameCount());
    }

    private static Map<Path, Set<String>> listed(Path directory, Options options, Consumer<Problem> problems) {
        String shown = FileNames.shown(directory);
        if (!Files.isDirectory(directory)) {
            if (Files.exists(directory)) {
                problems.accept(new FileProblem.UnreadableFile(shown, "it is not a folder"));
            } else if (options.missing() == Missing.IS_A_PROBLEM) {
                problems.accept(new FileProblem.MissingFolder(shown));
            }
            return Map.of();
        }
        try {
            return Folder.files(directory, options.depth());
        } catch (IOException refused) {
            problems.accept(new FileProblem.UnreadableFile(shown, TextFiles.reason(refused)));
            return Map.of();
        }
    }

    /// Gives each revision without a header the one before it as its parent.
    private static List<RevisionFile> inLine(List<RevisionFile> files) {
        List<RevisionFile> inLine = new ArrayList<>();
        @Nullable RevisionId last = null;
        for (RevisionFile file : files) {
            Revision revision = file.revision();
            if (revision.origin().kind() != Origin.Kind.HEADERLESS_FILE) {
                inLine.add(file);
                continue;
            }
            List<RevisionId> parents = last == null ? List.of() : List.of(last);
            inLine.add(new RevisionFile(
                    revision.but().parents(parents).build(), file.layout(), file.upgrade(), file.downgrade()));
            last = revision.id();
        }
        return inLine;
    }
}
