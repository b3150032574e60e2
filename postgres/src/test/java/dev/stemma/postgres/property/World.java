package dev.stemma.postgres.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The schema in the making: its statements so far, and what the next object can stand on.
final class World {
    final int version;
    final List<Piece> pieces = new ArrayList<>();
    final List<Piece> rows = new ArrayList<>();
    final List<String> schemas = new ArrayList<>();
    final List<ValueType> types = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    final List<Routine> routines = new ArrayList<>();
    final List<String> sequences = new ArrayList<>();
    final List<String> collations = new ArrayList<>();
    final List<String> searchConfigurations = new ArrayList<>();
    final List<String> accessMethods = new ArrayList<>();
    final List<String> servers = new ArrayList<>();
    final Map<String, String> operatorClasses = new LinkedHashMap<>();
    final Map<String, String> operators = new LinkedHashMap<>();

    World(int version) {
        this.version = version;
    }

    void add(Choices choices, String purpose, String sql) {
        pieces.add(Piece.of(choices.path() + " " + purpose, sql));
    }

    void add(Choices choices, String purpose, String head, List<String> parts, String tail) {
        pieces.add(new Piece(choices.path() + " " + purpose, head, parts, tail));
    }

    /// The name of something that belongs to the object of the name.
    static String suffixed(String name, String suffix) {
        return name.endsWith("\"") ? name.substring(0, name.length() - 1) + suffix + "\"" : name + suffix;
    }

    List<Relation> tables() {
        return relations.stream().filter(Relation::isTable).toList();
    }

    List<Routine> routines(Routine.Form form) {
        return routines.stream().filter(routine -> routine.form() == form).toList();
    }

    /// Functions that make one value of another one.
    List<Routine> conversions(ValueType argument, boolean immutable) {
        return routines(Routine.Form.SCALAR).stream()
                .filter(routine -> !immutable || routine.immutable())
                .filter(routine -> routine.arguments().size() == 1
                        && routine.arguments().getFirst().is(argument))
                .toList();
    }

    /// Functions without arguments whose result has the type.
    List<Routine> sources(ValueType type) {
        return routines(Routine.Form.SCALAR).stream()
                .filter(routine -> routine.arguments().isEmpty() && type.is(routine.result()))
                .toList();
    }

    boolean isServerType(ValueType type) {
        return types.stream().noneMatch(own -> own.is(type) || own.array().is(type));
    }

    /// Types of the schema's own often, the server's else.
    ValueType type(Choices choices, String name) {
        if (!types.isEmpty() && choices.chance(name + "/own", 30)) {
            ValueType own = choices.pick(name + "/which", types);
            return choices.chance(name + "/array", 12) ? own.array() : own;
        }
        return choices.chance(name + "/rare", 15)
                ? choices.pick(name + "/type", ValueType.RARE)
                : choices.pick(name + "/type", ValueType.COMMON);
    }
}
