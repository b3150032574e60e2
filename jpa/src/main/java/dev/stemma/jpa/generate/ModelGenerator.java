package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.EnumFacts;
import dev.stemma.jpa.facts.ModelSource;
import dev.stemma.jpa.facts.SqlType;
import dev.stemma.jpa.facts.TableFacts;
import dev.stemma.jpa.facts.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// Makes sources of facts.
public final class ModelGenerator {
    private ModelGenerator() {}

    public static GeneratedModels generate(ModelSource source, ModelSettings settings) {
        SortedSet<Unmapped> unmapped = new TreeSet<>(Choices.checked(source, settings));
        List<GeneratedFile> files = switch (settings.flavour()) {
            case ENTITIES -> entities(source, settings, unmapped);
            case RECORDS -> records(source, settings);
        };
        files.sort(Comparator.comparing(GeneratedFile::path));
        return new GeneratedModels(files, List.copyOf(unmapped));
    }

    private static List<GeneratedFile> entities(
            ModelSource source, ModelSettings settings, SortedSet<Unmapped> unmapped) {
        SortedMap<TableName, List<String>> keys = KeyColumns.of(source, settings, unmapped);
        List<TableFacts> joinTables = settings.joinTables() == ModelSettings.JoinTables.MANY_TO_MANY
                ? JoinTables.of(source, keys)
                : List.of();
        joinTables.forEach(table -> keys.remove(table.name()));
        SortedSet<TableName> enums = enumsOf(source, keys.keySet());
        ClassDirectory classes = ClassDirectory.of(keys.keySet(), enums, settings);
        List<GeneratedFile> files = enums(source, enums, classes, settings.flavour());
        var shapes =
                OtherSides.add(new Shaper(source, settings, keys, classes, unmapped).shapes(), joinTables, settings);
        TypeMapper types = new TypeMapper(source, settings, classes);
        EntityWriter writer = new EntityWriter(
                settings,
                classes,
                shapes,
                new TableAnnotations(settings, unmapped),
                new BasicFields(source, settings, types, unmapped),
                new ReferenceFields(source, settings, types, classes));
        shapes.values().forEach(shape -> files.add(writer.write(shape)));
        return files;
    }

    /// Rows need no key, so every table and view has a record.
    private static List<GeneratedFile> records(ModelSource source, ModelSettings settings) {
        List<TableFacts> tables = source.tables().values().stream()
                .filter(table -> table.form() != TableFacts.Form.PARTITION)
                .filter(table -> settings.tables().accepts(table.name()))
                .toList();
        List<TableName> names = tables.stream().map(TableFacts::name).toList();
        SortedSet<TableName> enums = enumsOf(source, names);
        ClassDirectory classes = ClassDirectory.of(names, enums, settings);
        classes.keepFree(List.of(SupportClasses.COLUMN, SupportClasses.TABLE), settings.packageName());
        List<GeneratedFile> files = enums(source, enums, classes, settings.flavour());
        RecordWriter writer = new RecordWriter(source, settings, classes, new TypeMapper(source, settings, classes));
        tables.forEach(table -> files.add(writer.write(table)));
        files.addAll(SupportClasses.of(settings.packageName(), classes.namesIn(settings.packageName())));
        return files;
    }

    private static List<GeneratedFile> enums(
            ModelSource source, SortedSet<TableName> names, ClassDirectory classes, ModelSettings.Flavour flavour) {
        List<GeneratedFile> files = new ArrayList<>();
        for (TableName name : names) {
            EnumFacts type = source.enums().get(name);
            if (type != null) {
                files.add(EnumWriter.write(type, classes, flavour));
            }
        }
        return files;
    }

    /// The enum types that columns of these tables have, themselves, in arrays or through domains.
    private static SortedSet<TableName> enumsOf(ModelSource source, Iterable<TableName> tables) {
        SortedSet<TableName> used = new TreeSet<>();
        for (TableName name : tables) {
            TableFacts table = source.tables().get(name);
            if (table != null) {
                table.columns().forEach(column -> enumOf(source, column.type(), used));
            }
        }
        return used;
    }

    private static void enumOf(ModelSource source, SqlType type, SortedSet<TableName> used) {
        TableName name = type.userType();
        if (name == null) {
            return;
        }
        if (source.enums().containsKey(name)) {
            used.add(name);
        }
        SqlType base = source.domains().get(name);
        if (base != null) {
            enumOf(source, base, used);
        }
    }
}
