package dev.stemma.jpa.bridge;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.jspecify.annotations.Nullable;

/// Has Hibernate print the DDL of entities, without a database and without a connection, whatever its files say.
///
/// Given the `loader` of the `classes`, `resources` and `settings`, it returns the `script`, the `enums` (each a list:
/// the type's name, then its labels as Java declares them), for each table its `columns` as the classes declare them,
/// and the `schemas` that are named.
public final class HibernateBridge implements Function<Map<String, Object>, Map<String, Object>> {
    private static final String PACKAGE = ".package-info";
    private static final String DEFAULT_SCHEMA = "hibernate.default_schema";

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Object> apply(Map<String, Object> request) {
        ClassLoader loader = (ClassLoader) Objects.requireNonNull(request.get("loader"));
        StringWriter script = new StringWriter();
        Map<String, Object> settings =
                new HashMap<>((Map<String, Object>) Objects.requireNonNull(request.get("settings")));
        settings.put("jakarta.persistence.schema-generation.scripts.action", "create");
        settings.put("jakarta.persistence.schema-generation.scripts.create-target", script);
        settings.put("hibernate.hbm2ddl.delimiter", ";");
        settings.put("hibernate.boot.allow_jdbc_metadata_access", false);
        BootstrapServiceRegistry bootstrap =
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(settings)
                .build();
        try {
            Metadata metadata =
                    metadata(registry, (List<String>) Objects.requireNonNull(request.get("classes")), (List<String>)
                            Objects.requireNonNull(request.get("resources")));
            generate(metadata, registry, settings, loader);
            return Map.of(
                    "script",
                    CommentQuotes.doubled(script.toString(), metadata),
                    "enums",
                    EnumLabels.of(metadata),
                    "columns",
                    ColumnOrder.of(metadata),
                    "schemas",
                    schemas(metadata, settings.get(DEFAULT_SCHEMA)));
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static Metadata metadata(StandardServiceRegistry registry, List<String> classes, List<String> resources) {
        MetadataSources sources = new MetadataSources(registry);
        for (String name : classes) {
            if (name.endsWith(PACKAGE)) {
                sources.addPackage(name.substring(0, name.length() - PACKAGE.length()));
            } else {
                sources.addAnnotatedClassName(name);
            }
        }
        resources.forEach(sources::addResource);
        return sources.buildMetadata();
    }

    /// @param usual the schema of what names none
    private static List<String> schemas(Metadata metadata, @Nullable Object usual) {
        SortedSet<String> schemas = new TreeSet<>();
        if (usual != null) {
            add(Identifier.toIdentifier(usual.toString()), schemas);
        }
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getTables().forEach(table -> add(table.getSchemaIdentifier(), schemas));
            namespace.getSequences().forEach(sequence -> add(sequence.getName().getSchemaName(), schemas));
        }
        return List.copyOf(schemas);
    }

    private static void add(@Nullable Identifier schema, SortedSet<String> schemas) {
        if (schema != null) {
            schemas.add(schema.isQuoted() ? '"' + schema.getText() + '"' : schema.getText());
        }
    }

    /// Bean Validation adds to the DDL only while a session factory is built; that is done where it is there.
    private static void generate(
            Metadata metadata, StandardServiceRegistry registry, Map<String, Object> settings, ClassLoader loader) {
        if (loader.getResource("jakarta/validation/ConstraintViolation.class") != null) {
            metadata.buildSessionFactory().close();
        } else {
            SchemaManagementToolCoordinator.process(metadata, registry, settings, action -> {});
        }
    }
}
