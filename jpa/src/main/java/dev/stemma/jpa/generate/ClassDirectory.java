package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.java.Words;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The classes of tables and enum types.
final class ClassDirectory {
    private final SortedMap<TableName, ClassName> classes;

    private ClassDirectory(SortedMap<TableName, ClassName> classes) {
        this.classes = classes;
    }

    /// Gives each table and each enum type its class; two that would be one class are a problem.
    static ClassDirectory of(Collection<TableName> tables, Collection<TableName> enums, ModelSettings settings) {
        SortedMap<TableName, ClassName> classes = new TreeMap<>();
        tables.forEach(table -> classes.put(table, name(table, settings.classNames(), settings)));
        enums.forEach(type -> classes.put(type, name(type, ModelSettings.ClassNames.AS_THE_TABLE, settings)));
        check(classes);
        return new ClassDirectory(classes);
    }

    @Nullable
    ClassName find(TableName name) {
        return classes.get(name);
    }

    ClassName get(TableName name) {
        ClassName found = classes.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name + " has no class");
        }
        return found;
    }

    /// The simple names in a package.
    Set<String> namesIn(String packageName) {
        Set<String> names = new TreeSet<>();
        for (ClassName name : classes.values()) {
            if (name.packageName().equals(packageName)) {
                names.add(name.name());
            }
        }
        return names;
    }

    /// Sees to it that no table's class has one of these names in this package.
    void keepFree(List<String> names, String packageName) {
        classes.forEach((table, name) -> {
            if (name.packageName().equals(packageName) && names.stream().anyMatch(name.name()::equalsIgnoreCase)) {
                throw new StemmaException(new ModelProblem.NameTaken(name.qualified(), table.toString()));
            }
        });
    }

    /// Whether no other package has a class of this simple name.
    boolean isUnique(ClassName name) {
        return classes.values().stream()
                        .filter(other -> other.name().equals(name.name()))
                        .count()
                == 1;
    }

    /// The name in queries, which must be another for each entity of all packages.
    static String entityName(ClassName name, ModelSettings settings) {
        String home = name.packageName();
        return home.equals(settings.packageName())
                ? name.name()
                : Words.capitalized(home.substring(home.lastIndexOf('.') + 1)) + name.name();
    }

    private static ClassName name(TableName table, ModelSettings.ClassNames style, ModelSettings settings) {
        String chosen = settings.chosenName(table);
        String name = style == ModelSettings.ClassNames.SINGULAR ? Words.singular(table.name()) : table.name();
        return new ClassName(packageOf(table.schema(), settings), chosen == null ? Words.className(name) : chosen);
    }

    private static String packageOf(String schema, ModelSettings settings) {
        return schema.equals(settings.defaultSchema())
                ? settings.packageName()
                : settings.packageName() + "." + Words.packageName(schema);
    }

    /// Many file systems do not tell upper case from lower case.
    private static void check(SortedMap<TableName, ClassName> classes) {
        SortedMap<String, List<TableName>> byFile = new TreeMap<>();
        classes.forEach((table, name) -> byFile.computeIfAbsent(
                        name.qualified().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(table));
        List<ModelProblem> problems = new ArrayList<>();
        for (Map.Entry<String, List<TableName>> entry : byFile.entrySet()) {
            if (entry.getValue().size() > 1) {
                ClassName name = classes.get(entry.getValue().getFirst());
                problems.add(new ModelProblem.OneClassForSeveral(
                        name == null ? entry.getKey() : name.qualified(),
                        entry.getValue().stream().map(TableName::toString).toList()));
            }
        }
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
    }
}
