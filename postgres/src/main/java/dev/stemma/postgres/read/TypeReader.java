package dev.stemma.postgres.read;

import dev.stemma.catalog.BaseType;
import dev.stemma.catalog.Collation;
import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.RangeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Types and collations.
final class TypeReader {
    private final CatalogBuilder builder;
    private final Map<Long, List<String>> labels = new HashMap<>();
    private final Map<Long, Range> ranges = new HashMap<>();
    private final Map<Long, Long> arrays = new HashMap<>();

    TypeReader(CatalogBuilder builder) {
        this.builder = builder;
    }

    private record Range(
            String subtype,
            @Nullable String operatorClass,
            @Nullable String collation,
            @Nullable String canonical,
            @Nullable String difference,
            long multirangeOid,
            String multirange) {}

    List<Section> sections() {
        return List.of(
                new Section(
                        "enum_labels",
                        row -> labels.computeIfAbsent(row.oid("enumtypid"), t -> new ArrayList<>())
                                .add(row.text("enumlabel"))),
                new Section("ranges", this::range),
                new Section("types", this::type),
                new Section("array_types", row -> arrays.put(row.oid("oid"), row.oid("typelem"))),
                new Section("collations", this::collation));
    }

    private void range(Row row) {
        ranges.put(
                row.oid("rngtypid"),
                new Range(
                        row.text("subtype"),
                        row.optional("operator_class"),
                        row.optional("collation"),
                        row.optional("canonical"),
                        row.optional("difference"),
                        row.oid("multirange_oid"),
                        row.text("multirange")));
    }

    private void type(Row row) {
        long oid = row.oid("oid");
        String schema = row.text("nspname");
        if (builder.isOurs(schema) || builder.isMember(SystemCatalog.TYPE, oid)) {
            return;
        }
        String name = row.text("typname");
        switch (row.text("typtype")) {
            case "e" -> enumType(row, oid, ObjectId.inSchema(Kind.ENUM, schema, name));
            case "d" -> domain(row, oid, ObjectId.inSchema(Kind.DOMAIN, schema, name));
            case "r" -> rangeType(row, oid, ObjectId.inSchema(Kind.RANGE_TYPE, schema, name));
            case "c" -> composite(row, oid);
            case "b" -> baseType(row, oid, ObjectId.inSchema(Kind.BASE_TYPE, schema, name));
            case "p" -> {
                if (row.flag("is_shell")) {
                    ObjectId id = ObjectId.inSchema(Kind.BASE_TYPE, schema, name);
                    builder.add(SystemCatalog.TYPE, oid, BaseType.shell(id));
                    facets(row, id);
                }
            }
            default -> {
                // A multirange comes with its range.
            }
        }
    }

    private void enumType(Row row, long oid, ObjectId id) {
        builder.add(SystemCatalog.TYPE, oid, new EnumType(id, labels.getOrDefault(oid, List.of())));
        facets(row, id);
    }

    private void domain(Row row, long oid, ObjectId id) {
        builder.add(
                SystemCatalog.TYPE,
                oid,
                new DomainType(id, row.text("base_type"), row.optional("collation"), row.optional("default_value")));
        facets(row, id);
        if (row.flag("typnotnull") && builder.majorVersion() < 18) {
            builder.add(new NotNull(ObjectId.facet(Kind.NOT_NULL, id), null, false, false, false));
        }
    }

    private void rangeType(Row row, long oid, ObjectId id) {
        Range range = ranges.get(oid);
        if (range == null) {
            return;
        }
        builder.add(
                SystemCatalog.TYPE,
                oid,
                new RangeType(
                        id,
                        range.subtype,
                        range.operatorClass,
                        range.collation,
                        range.canonical,
                        range.difference,
                        range.multirange));
        builder.companion(SystemCatalog.TYPE, range.multirangeOid, id);
        facets(row, id);
    }

    /// A composite type was read as a relation; here is only what belongs to types.
    private void composite(Row row, long oid) {
        ObjectId id = builder.find(SystemCatalog.RELATION, row.oid("typrelid"));
        if (id != null) {
            builder.alias(SystemCatalog.TYPE, oid, id);
            if (id.kind() == Kind.COMPOSITE_TYPE) {
                facets(row, id);
            }
        }
    }

    private void baseType(Row row, long oid, ObjectId id) {
        List<String> options = new ArrayList<>();
        option(options, "INPUT", row.optional("input"));
        option(options, "OUTPUT", row.optional("output"));
        option(options, "RECEIVE", row.optional("receive"));
        option(options, "SEND", row.optional("send"));
        option(options, "TYPMOD_IN", row.optional("modin"));
        option(options, "TYPMOD_OUT", row.optional("modout"));
        option(options, "ANALYZE", row.optional("analyze_function"));
        option(options, "SUBSCRIPT", row.optional("subscript"));
        int length = row.number("typlen");
        option(options, "INTERNALLENGTH", length < 0 ? "VARIABLE" : Integer.toString(length));
        option(options, "ALIGNMENT", alignment(row.text("typalign")));
        option(options, "STORAGE", storage(row.text("typstorage")));
        option(options, "CATEGORY", "'" + row.text("typcategory") + "'");
        option(options, "ELEMENT", row.optional("element"));
        option(options, "DELIMITER", row.text("typdelim").equals(",") ? null : "'" + row.text("typdelim") + "'");
        option(options, "PREFERRED", row.flag("typispreferred") ? "true" : null);
        option(options, "DEFAULT", row.optional("default_value"));
        option(options, "COLLATABLE", row.flag("collatable") ? "true" : null);
        if (row.flag("typbyval")) {
            options.add("PASSEDBYVALUE");
        }
        builder.add(SystemCatalog.TYPE, oid, new BaseType(id, options));
        facets(row, id);
    }

    private static void option(List<String> options, String name, @Nullable String value) {
        if (value != null) {
            options.add(name + " = " + value);
        }
    }

    private static String alignment(String letter) {
        return switch (letter) {
            case "c" -> "char";
            case "s" -> "int2";
            case "i" -> "int4";
            default -> "double";
        };
    }

    private static String storage(String letter) {
        return switch (letter) {
            case "p" -> "plain";
            case "e" -> "external";
            case "m" -> "main";
            default -> "extended";
        };
    }

    private void facets(Row row, ObjectId id) {
        builder.owner(id, row.text("owner"));
        builder.privileges(id, row.optional("acl"), row.text("owner"), UsualPrivileges.TYPE);
    }

    private void collation(Row row) {
        if (builder.isMember(SystemCatalog.COLLATION, row.oid("oid"))) {
            return;
        }
        ObjectId id = ObjectId.inSchema(Kind.COLLATION, row.text("nspname"), row.text("collname"));
        builder.add(
                SystemCatalog.COLLATION,
                row.oid("oid"),
                new Collation(
                        id,
                        row.text("collprovider"),
                        row.flag("collisdeterministic"),
                        row.optional("collcollate"),
                        row.optional("collctype"),
                        row.optional("locale"),
                        row.optional("rules")));
        builder.owner(id, row.text("owner"));
    }

    /// An array is known by its element, an array of a multirange by the range.
    void finish() {
        arrays.forEach((array, element) -> {
            ObjectId id = builder.find(SystemCatalog.TYPE, element);
            if (id != null) {
                builder.companion(SystemCatalog.TYPE, array, id);
            }
        });
    }
}
