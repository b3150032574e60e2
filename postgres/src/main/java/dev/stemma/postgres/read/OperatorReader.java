package dev.stemma.postgres.read;

import dev.stemma.catalog.Cast;
import dev.stemma.catalog.Conversion;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Operator;
import dev.stemma.catalog.OperatorClass;
import dev.stemma.catalog.OperatorFamily;
import dev.stemma.catalog.Transform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Operators, their classes and families, casts, conversions and transforms.
final class OperatorReader {
    private final CatalogBuilder builder;
    private final DependencyReader dependencies;
    private final Map<Long, List<String>> membersOfClass = new HashMap<>();
    private final Map<Long, List<String>> membersOfFamily = new HashMap<>();
    private final List<Runnable> drafts = new ArrayList<>();

    OperatorReader(CatalogBuilder builder, DependencyReader dependencies) {
        this.builder = builder;
        this.dependencies = dependencies;
    }

    List<Section> sections() {
        return List.of(
                new Section("operators", this::operator),
                new Section("operator_families", this::family),
                new Section("operator_classes", this::operatorClass),
                new Section("operator_members", this::member),
                new Section("casts", this::cast),
                new Section("transforms", this::transform),
                new Section("conversions", this::conversion));
    }

    private void operator(Row row) {
        if (builder.isMember(SystemCatalog.OPERATOR, row.oid("oid"))) {
            return;
        }
        String left = row.optional("left_type");
        String right = row.optional("right_type");
        ObjectId id = ObjectId.withSignature(
                Kind.OPERATOR, row.text("nspname"), row.text("oprname"), orNone(left) + ", " + orNone(right));
        builder.add(
                SystemCatalog.OPERATOR,
                row.oid("oid"),
                new Operator(
                        id,
                        row.text("function"),
                        left,
                        right,
                        row.optional("commutator"),
                        row.optional("negator"),
                        row.optional("restrict_function"),
                        row.optional("join_function"),
                        row.flag("oprcanhash"),
                        row.flag("oprcanmerge")));
        builder.owner(id, row.text("owner"));
    }

    private static String orNone(@Nullable String type) {
        return type == null ? "NONE" : type;
    }

    private void family(Row row) {
        long oid = row.oid("oid");
        if (builder.isMember(SystemCatalog.OPERATOR_FAMILY, oid)) {
            return;
        }
        String method = row.text("amname");
        ObjectId id = ObjectId.withSignature(Kind.OPERATOR_FAMILY, row.text("nspname"), row.text("opfname"), method);
        builder.alias(SystemCatalog.OPERATOR_FAMILY, oid, id);
        builder.owner(id, row.text("owner"));
        drafts.add(() -> builder.add(new OperatorFamily(id, method, membersOfFamily.getOrDefault(oid, List.of()))));
    }

    private void operatorClass(Row row) {
        long oid = row.oid("oid");
        if (builder.isMember(SystemCatalog.OPERATOR_CLASS, oid)) {
            return;
        }
        String method = row.text("amname");
        ObjectId id = ObjectId.withSignature(Kind.OPERATOR_CLASS, row.text("nspname"), row.text("opcname"), method);
        boolean isDefault = row.flag("opcdefault");
        String type = row.text("type");
        String family = row.text("family");
        String storage = row.optional("storage");
        builder.alias(SystemCatalog.OPERATOR_CLASS, oid, id);
        builder.owner(id, row.text("owner"));
        drafts.add(() -> builder.add(new OperatorClass(
                id, method, isDefault, type, family, storage, membersOfClass.getOrDefault(oid, List.of()))));
    }

    private void member(Row row) {
        long oid = row.oid("oid");
        Long holder = dependencies.holderOf(oid);
        if (holder != null) {
            membersOfClass.computeIfAbsent(holder, h -> new ArrayList<>()).add(row.text("member"));
            ObjectId id = builder.find(SystemCatalog.OPERATOR_CLASS, holder);
            if (id != null) {
                builder.alias(row.oid("class"), oid, id);
            }
            return;
        }
        String drop = row.text("what") + " " + row.number("number") + " (" + row.text("types") + ")";
        String member = row.text("member");
        membersOfFamily
                .computeIfAbsent(row.oid("family"), f -> new ArrayList<>())
                .add(drop + " | " + member);
        ObjectId id = builder.find(SystemCatalog.OPERATOR_FAMILY, row.oid("family"));
        if (id != null) {
            builder.alias(row.oid("class"), oid, id);
        }
    }

    private void cast(Row row) {
        if (builder.isMember(SystemCatalog.CAST, row.oid("oid"))) {
            return;
        }
        String source = row.text("source");
        String target = row.text("target");
        ObjectId id = ObjectId.global(Kind.CAST, source + " AS " + target);
        builder.add(
                SystemCatalog.CAST,
                row.oid("oid"),
                new Cast(id, source, target, row.text("method"), row.text("context")));
    }

    private void transform(Row row) {
        if (builder.isMember(SystemCatalog.TRANSFORM, row.oid("oid"))) {
            return;
        }
        String type = row.text("type");
        String language = row.text("lanname");
        ObjectId id = ObjectId.global(Kind.TRANSFORM, type + " LANGUAGE " + language);
        builder.add(
                SystemCatalog.TRANSFORM,
                row.oid("oid"),
                new Transform(id, type, language, row.optional("from_sql"), row.optional("to_sql")));
    }

    private void conversion(Row row) {
        if (builder.isMember(SystemCatalog.CONVERSION, row.oid("oid"))) {
            return;
        }
        ObjectId id = ObjectId.inSchema(Kind.CONVERSION, row.text("nspname"), row.text("conname"));
        builder.add(
                SystemCatalog.CONVERSION,
                row.oid("oid"),
                new Conversion(
                        id, row.flag("condefault"), row.text("source"), row.text("target"), row.text("function")));
        builder.owner(id, row.text("owner"));
    }

    void finish() {
        drafts.forEach(Runnable::run);
    }
}
