package dev.stemma;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Packages are rooms. The table says which room may use which, and which rooms are pure.
class ImportTableTest {
    private static final List<Room> TABLE = List.of(
            pure("problem"),
            pure("sql", "problem"),
            pure("catalog", "sql", "problem"),
            pure("diff", "catalog", "sql", "problem"),
            pure("scope", "catalog", "problem"),
            pure("plan", "diff", "catalog", "sql", "problem"),
            pure("lint", "plan", "diff", "catalog", "sql", "problem", "revision"),
            pure("revision", "sql", "problem"),
            room("revision.files", "revision", "sql", "problem"),
            pure("operations.model", "sql", "problem"),
            pure("operations.render", "operations.model", "sql", "problem"),
            room("operations", "operations.model", "operations.render", "run", "sql", "problem"),
            room(
                    "operations.load",
                    "operations",
                    "operations.render",
                    "run",
                    "revision",
                    "revision.files",
                    "sql",
                    "problem"),
            room("run", "revision", "revision.files", "plan", "sql", "problem"),
            room("database", "operations.render", "run", "revision", "plan", "diff", "catalog", "sql", "problem"),
            room("proof", "database", "diff", "plan", "catalog", "problem"),
            room("hook", "database", "run", "revision", "sql", "problem"),
            room("command", "*"));

    /// What a pure room is not to touch: the world outside, and everything that differs from one run to the
    /// next.
    private static final List<String> IMPURE = List.of(
            "java.io.",
            "java.lang.Process",
            "java.lang.System.",
            "java.lang.Thread",
            "java.lang.Math.random",
            "java.lang.System$Logger",
            "java.net.",
            "java.nio.file.",
            "java.nio.channels.",
            "java.security.SecureRandom",
            "java.sql.",
            "java.time.Clock",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.logging.",
            "java.util.random.",
            "javax.sql.");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.stemma");

    @Test
    void everyRoomStandsInTheTable() {
        assertThat(CLASSES.stream().filter(type -> roomOf(type).isEmpty()).map(JavaClass::getName))
                .as("classes in a package without a row in the table")
                .isEmpty();
    }

    @Test
    void roomsUseOnlyWhatTheTableAllows() {
        Set<String> violations = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                Optional<Room> used = roomOf(dependency.getTargetClass().getBaseComponentType());
                Optional<Room> user = roomOf(type);
                if (used.isPresent() && user.isPresent() && !user.get().mayUse(used.get())) {
                    violations.add(
                            user.get().name() + " uses " + used.get().name() + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void pureRoomsTouchNothingOutside() {
        Set<String> violations = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (roomOf(type).map(Room::isPure).orElse(false)) {
                touched(type).stream()
                        .filter(name -> IMPURE.stream().anyMatch(name::startsWith))
                        .forEach(name -> violations.add(type.getName() + " touches " + name));
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void theTableHasNoCycle() {
        List<Room> left = new ArrayList<>(TABLE);
        left.removeIf(room -> room.uses().contains("*"));
        boolean removed = true;
        while (removed) {
            removed = left.removeIf(
                    room -> left.stream().noneMatch(other -> room.uses().contains(other.name())));
        }
        assertThat(left.stream().map(Room::name).collect(joining(", "))).isEmpty();
    }

    /// The names of all types that a class depends on, and of all members that it uses.
    private static Set<String> touched(JavaClass type) {
        Set<String> names = new TreeSet<>();
        type.getDirectDependenciesFromSelf()
                .forEach(dependency -> names.add(dependency.getTargetClass().getName()));
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            names.add(access.getTargetOwner().getName() + "." + access.getName());
        }
        return names;
    }

    private static Optional<Room> roomOf(JavaClass type) {
        return TABLE.stream()
                .filter(room -> (type.getPackageName() + ".").startsWith("dev.stemma." + room.name() + "."))
                .max(Comparator.comparingInt(room -> room.name().length()));
    }

    private static Room pure(String name, String... uses) {
        return new Room(name, true, List.of(uses));
    }

    private static Room room(String name, String... uses) {
        return new Room(name, false, List.of(uses));
    }

    private record Room(String name, boolean isPure, List<String> uses) {
        boolean mayUse(Room other) {
            return other.equals(this) || uses.contains("*") || uses.contains(other.name());
        }
    }
}
