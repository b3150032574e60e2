package dev.stemma.postgres.read;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.TextSearchConfiguration;
import dev.stemma.catalog.TextSearchDictionary;
import dev.stemma.catalog.TextSearchParser;
import dev.stemma.catalog.TextSearchTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Text search objects.
final class TextSearchReader {
    private final CatalogBuilder builder;
    private final Map<Long, SortedMap<String, List<String>>> mappings = new HashMap<>();
    private final List<Runnable> drafts = new ArrayList<>();

    TextSearchReader(CatalogBuilder builder) {
        this.builder = builder;
    }

    List<Section> sections() {
        return List.of(
                new Section("text_search", this::object),
                new Section(
                        "text_search_mappings",
                        row -> mappings.computeIfAbsent(row.oid("mapcfg"), c -> new TreeMap<>())
                                .computeIfAbsent(row.text("token"), t -> new ArrayList<>())
                                .add(row.text("dictionary"))));
    }

    private void object(Row row) {
        long oid = row.oid("oid");
        long catalog = row.oid("class");
        if (builder.isMember(catalog, oid)) {
            return;
        }
        String schema = row.text("nspname");
        String name = row.text("name");
        ObjectId id = switch (row.text("what")) {
            case "parser" -> ObjectId.inSchema(Kind.TEXT_SEARCH_PARSER, schema, name);
            case "template" -> ObjectId.inSchema(Kind.TEXT_SEARCH_TEMPLATE, schema, name);
            case "dictionary" -> ObjectId.inSchema(Kind.TEXT_SEARCH_DICTIONARY, schema, name);
            default -> ObjectId.inSchema(Kind.TEXT_SEARCH_CONFIGURATION, schema, name);
        };
        builder.alias(catalog, oid, id);
        add(row, oid, id);
        String owner = row.optional("owner");
        if (owner != null) {
            builder.owner(id, owner);
        }
    }

    private void add(Row row, long oid, ObjectId id) {
        switch (row.text("what")) {
            case "parser" -> builder.add(new TextSearchParser(id, row.texts("parts")));
            case "template" -> builder.add(new TextSearchTemplate(id, row.texts("parts")));
            case "dictionary" -> builder.add(new TextSearchDictionary(id, row.text("base"), row.optional("options")));
            default -> {
                String parser = row.text("base");
                drafts.add(() -> builder.add(
                        new TextSearchConfiguration(id, parser, mappings.getOrDefault(oid, new TreeMap<>()))));
            }
        }
    }

    void finish() {
        drafts.forEach(Runnable::run);
    }
}
