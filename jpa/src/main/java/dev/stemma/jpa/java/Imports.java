package dev.stemma.jpa.java;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The imports of one source. The first class of a simple name is imported, others are written with their package, and
/// so is everything that has the name of a class in the source's own package.
public final class Imports {
    private final String ownPackage;
    private final Set<String> ownNames;
    private final Map<String, String> bySimpleName = new HashMap<>();
    private final Set<String> imported = new TreeSet<>();

    /// @param ownNames simple names that mean something else in this source: classes of its package, nested classes
    public Imports(String ownPackage, Set<String> ownNames) {
        this.ownPackage = ownPackage;
        this.ownNames = Set.copyOf(ownNames);
    }

    /// How the source names the class.
    public String name(String qualified) {
        int dot = qualified.lastIndexOf('.');
        if (dot < 0) {
            return qualified;
        }
        String simple = qualified.substring(dot + 1);
        String home = qualified.substring(0, dot);
        if (home.equals(ownPackage)) {
            return simple;
        }
        if (ownNames.contains(simple)
                || !bySimpleName.computeIfAbsent(simple, name -> qualified).equals(qualified)) {
            return qualified;
        }
        if (!home.equals("java.lang")) {
            imported.add(qualified);
        }
        return simple;
    }

    /// The import lines, sorted.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        imported.forEach(name -> lines.add("import " + name + ";"));
        return lines;
    }
}
