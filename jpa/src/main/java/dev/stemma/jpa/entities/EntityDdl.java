package dev.stemma.jpa.entities;

import java.util.List;
import java.util.Map;

/// What Hibernate makes of entities.
///
/// @param hibernate   its version
/// @param script      the statements as it prints them
/// @param enums       the enum types of columns: the type as a column names it, and the labels as Java declares them
/// @param columnOrder by `schema.table`, the columns as the classes declare them; not every column need be there
/// @param schemas     the schemas that are named, with quotes where they have them
public record EntityDdl(
        String hibernate,
        String script,
        List<EnumLabels> enums,
        Map<String, List<String>> columnOrder,
        List<String> schemas) {
    public EntityDdl {
        schemas = List.copyOf(schemas);
        enums = List.copyOf(enums);
        columnOrder = Map.copyOf(columnOrder);
    }

    /// An enum type and its labels.
    public record EnumLabels(String type, List<String> labels) {
        public EnumLabels {
            labels = List.copyOf(labels);
        }
    }
}
