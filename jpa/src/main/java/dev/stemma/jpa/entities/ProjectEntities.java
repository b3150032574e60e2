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
import java.util.TreeSet;

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

    List<EntityUnit> units(HibernateRuntime runtime) {
        List<EntityUnit> units = new ArrayList<>();
        if (settings.classes().isEmpty()) {
            for (Path place : settings.places()) {
                units.addAll(PersistenceXml.unitsIn(place));
            }
            units.removeIf(
                    unit -> !settings.units().isEmpty() && !settings.units().contains(unit.name()));
        }
        return units.isEmpty() ? List.of(withoutFile(runtime)) : units;
    }

    private EntityUnit withoutFile(HibernateRuntime runtime) {
        SortedSet<String> classes =
                settings.classes().isEmpty() ? ClassScan.of(settings.places()) : new TreeSet<>(settings.classes());
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
