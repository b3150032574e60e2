package dev.stemma.jpa.entities;

import dev.stemma.problem.StemmaException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/// The entities of a project and the settings it has for them: persistence units of a `persistence.xml`, or all that is
/// found with the settings of Spring or Quarkus.
public final class ProjectEntities implements EntityWanted.DdlSource {
    private final EntitySettings settings;

    public ProjectEntities(EntitySettings settings) {
        this.settings = settings;
    }

    @Override
    public List<EntityDdl> ddl(int majorVersion) {
        try (HibernateRuntime runtime = new HibernateRuntime(classPath())) {
            List<EntityDdl> result = new ArrayList<>();
            for (EntityUnit unit : units(runtime)) {
                result.add(runtime.ddl(forVersion(unit, majorVersion)));
            }
            return result;
        }
    }

    private Set<Path> classPath() {
        Set<Path> all = new LinkedHashSet<>(settings.places());
        all.addAll(settings.classPath());
        return all;
    }

    private List<EntityUnit> units(HibernateRuntime runtime) {
        List<EntityUnit> units = new ArrayList<>();
        for (Path place : settings.places()) {
            units.addAll(PersistenceXml.unitsIn(place));
        }
        if (!settings.units().isEmpty()) {
            units = chosen(units);
        }
        if (units.isEmpty()) {
            units.add(withoutFile(runtime));
        }
        return settings.classes().isEmpty() ? units : onlyChosen(units);
    }

    private List<EntityUnit> chosen(List<EntityUnit> units) {
        List<String> names = units.stream().map(EntityUnit::name).toList();
        for (String name : settings.units()) {
            if (!names.contains(name)) {
                throw new StemmaException(new EntityProblem.NoSuchUnit(name, names));
            }
        }
        return units.stream()
                .filter(unit -> settings.units().contains(unit.name()))
                .toList();
    }

    /// What is no entity stays: entities may need it.
    private List<EntityUnit> onlyChosen(List<EntityUnit> units) {
        SortedSet<String> others = ClassScan.entities(settings.places());
        units.forEach(unit -> others.addAll(unit.classes()));
        for (String name : settings.classes()) {
            if (!others.remove(name)) {
                throw new StemmaException(new EntityProblem.NoSuchEntity(name, settings.places()));
            }
        }
        others.retainAll(ClassScan.entities(settings.places()));
        return units.stream().map(unit -> unit.without(others)).toList();
    }

    private EntityUnit withoutFile(HibernateRuntime runtime) {
        SortedSet<String> classes = ClassScan.of(settings.places());
        if (classes.isEmpty()) {
            throw new StemmaException(new EntityProblem.NoEntities(settings.places()));
        }
        FrameworkSettings framework = FrameworkSettings.of(settings.places(), runtime);
        return new EntityUnit("", classes, framework.mappingFiles(), framework.settings());
    }

    private EntityUnit forVersion(EntityUnit unit, int majorVersion) {
        Map<String, String> all = new HashMap<>(unit.settings());
        all.putAll(settings.hibernate());
        all.put("jakarta.persistence.database-product-name", "PostgreSQL");
        all.put("jakarta.persistence.database-major-version", String.valueOf(majorVersion));
        return new EntityUnit(unit.name(), unit.classes(), unit.mappingFiles(), all);
    }
}
