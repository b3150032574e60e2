package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.ColumnFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.TableName;
import dev.stemma.jpa.java.Words;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Looks at what the settings say by hand of tables and columns.
final class Choices {
    private Choices() {}

    /// What speaks of nothing that is there. That is no fault: after a downgrade a table may be gone for a while.
    static List<Unmapped> checked(ModelSource source, ModelSettings settings) {
        if (!Words.isPackage(settings.packageName())) {
            throw new StemmaException(new ModelProblem.NoPackage(settings.packageName()));
        }
        List<ModelProblem> problems = new ArrayList<>();
        new TreeMap<>(settings.names()).forEach((object, name) -> {
            if (!Words.isName(name)) {
                problems.add(new ModelProblem.BadName(object, name));
            }
        });
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
        return idle(source, settings);
    }

    private static List<Unmapped> idle(ModelSource source, ModelSettings settings) {
        List<Unmapped> idle = new ArrayList<>();
        Set<String> there = objects(source);
        for (String name : settings.names().keySet()) {
            if (!there.contains(name)) {
                idle.add(new Unmapped("setting models.names '" + name + "'", noneSuch(settings)));
            }
        }
        for (Map.Entry<String, List<String>> key : settings.keys().entrySet()) {
            for (String column : key.getValue()) {
                if (!there.contains(key.getKey() + "." + column)) {
                    idle.add(new Unmapped(
                            "models.keys '" + key.getKey() + "'", "no column '" + column + "': " + noneSuch(settings)));
                }
            }
        }
        for (String pattern : settings.tables().include()) {
            TableFilter one = new TableFilter(List.of(pattern), List.of());
            if (source.tables().keySet().stream().noneMatch(one::accepts)) {
                idle.add(new Unmapped("setting models.tables '" + pattern + "'", "no table or view fits it"));
            }
        }
        return idle;
    }

    private static String noneSuch(ModelSettings settings) {
        return "there is no such thing; names begin with the schema, as in '" + settings.defaultSchema() + ".orders'";
    }

    private static Set<String> objects(ModelSource source) {
        Set<String> objects = new HashSet<>();
        source.tables().forEach((name, table) -> {
            objects.add(name.toString());
            for (ColumnFacts column : table.columns()) {
                objects.add(name + "." + column.name());
            }
            table.foreignKeys().forEach(key -> objects.add(name + "." + key.name()));
        });
        source.enums().keySet().stream().map(TableName::toString).forEach(objects::add);
        return objects;
    }
}
