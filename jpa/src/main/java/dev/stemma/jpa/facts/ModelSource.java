package dev.stemma.jpa.facts;

import java.util.Collections;
import java.util.SortedMap;

/// Everything of a catalog that classes are made of.
///
/// @param domains each domain's base type, never a domain itself
public record ModelSource(
        SortedMap<TableName, TableFacts> tables,
        SortedMap<TableName, EnumFacts> enums,
        SortedMap<TableName, SqlType> domains,
        SortedMap<TableName, SequenceFacts> sequences) {
    public ModelSource {
        tables = Collections.unmodifiableSortedMap(tables);
        enums = Collections.unmodifiableSortedMap(enums);
        domains = Collections.unmodifiableSortedMap(domains);
        sequences = Collections.unmodifiableSortedMap(sequences);
    }
}
