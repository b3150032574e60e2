package dev.stemma.revision.files;

import dev.stemma.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The files of one revision, as their names tell: an upgrade, and a downgrade beside it.
record Carrier(
        String stem, Layout layout, Path upgrade, @Nullable Path downgrade) {
    /// The carriers of one folder, by stem. A source is one if its class says so, which is seen when it is read.
    static List<Carrier> of(Path folder, Set<String> names, Consumer<Problem> problems) {
        Set<String> scripts = new LinkedHashSet<>(names);
        scripts.removeIf(name -> name.endsWith(FileNames.JAVA));
        List<Carrier> carriers = scripts(folder, scripts, problems);
        names.stream()
                .filter(name -> name.endsWith(FileNames.JAVA))
                .map(name -> new Carrier(
                        FileNames.withoutEnding(name, FileNames.JAVA), Layout.JAVA, folder.resolve(name), null))
                .forEach(carriers::add);
        return carriers;
    }

    /// What files are ordered by: a class may not begin with a number, so it has a `V` before it.
    String orderedBy() {
        return layout == Layout.JAVA && stem.matches("V\\d.*") ? stem.substring(1) : stem;
    }

    private static List<Carrier> scripts(Path folder, Set<String> names, Consumer<Problem> problems) {
        Set<String> downs = new HashSet<>();
        for (String name : names) {
            if (isDown(name, names)) {
                downs.add(name);
            }
        }
        Map<String, Carrier> carriers = new LinkedHashMap<>();
        for (String name : names) {
            if (downs.contains(name)) {
                continue;
            }
            Carrier carrier = of(folder, name, downs);
            Carrier other = carriers.putIfAbsent(carrier.stem, carrier);
            if (other != null) {
                problems.accept(new FileProblem.TwoCarriers(
                        carrier.stem, List.of(FileNames.shown(other.upgrade), FileNames.shown(carrier.upgrade))));
            }
        }
        refuseLonely(folder, downs, carriers, problems);
        return new ArrayList<>(carriers.values());
    }

    private static Carrier of(Path folder, String name, Set<String> downs) {
        String plain = FileNames.withoutEnding(name, FileNames.SQL);
        if (downs.contains(plain + FileNames.ROLLBACK) || !name.endsWith(FileNames.UP)) {
            return carrier(folder, name, plain, Layout.ROLLBACK, downs);
        }
        return carrier(folder, name, FileNames.withoutEnding(name, FileNames.UP), Layout.PAIR, downs);
    }

    private static Carrier carrier(Path folder, String name, String stem, Layout layout, Set<String> downs) {
        String down = stem + layout.downgradeEnding();
        return new Carrier(stem, layout, folder.resolve(name), downs.contains(down) ? folder.resolve(down) : null);
    }

    /// A name that ends like a downgrade is one, unless a downgrade of its own lies beside it: `scale_down.sql` with
    /// `scale_down_rollback.sql`.
    private static boolean isDown(String name, Set<String> names) {
        boolean endsLikeDown = name.endsWith(FileNames.DOWN) || name.endsWith(FileNames.ROLLBACK);
        return endsLikeDown && !names.contains(FileNames.withoutEnding(name, FileNames.SQL) + FileNames.ROLLBACK);
    }

    private static void refuseLonely(
            Path folder, Set<String> downs, Map<String, Carrier> carriers, Consumer<Problem> problems) {
        Set<String> lonely = new HashSet<>(downs);
        for (Carrier carrier : carriers.values()) {
            lonely.remove(carrier.stem + carrier.layout.downgradeEnding());
        }
        for (String name : lonely.stream().sorted(FileNames.NATURAL).toList()) {
            Layout layout = name.endsWith(FileNames.DOWN) ? Layout.PAIR : Layout.ROLLBACK;
            String stem = FileNames.withoutEnding(name, layout.downgradeEnding());
            problems.accept(new FileProblem.DownWithoutUp(
                    FileNames.shown(folder.resolve(name)), stem + layout.upgradeEnding()));
        }
    }
}
