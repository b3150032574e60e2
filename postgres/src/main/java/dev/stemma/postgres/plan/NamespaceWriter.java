package dev.stemma.postgres.plan;

import dev.stemma.catalog.AccessMethod;
import dev.stemma.catalog.Extension;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.Language;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Schema;
import dev.stemma.postgres.read.UsualPrivileges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Schemas, extensions, languages, access methods.
final class NamespaceWriter {
    static final ObjectId PUBLIC = ObjectId.global(Kind.SCHEMA, "public");
    private static final int PUBLIC_BELONGS_TO_DATABASE_OWNER_SINCE = 15;

    private NamespaceWriter() {}

    /// Who owns the public schema of a new database.
    static String usualOwnerOfPublic(int version) {
        return version < PUBLIC_BELONGS_TO_DATABASE_OWNER_SINCE ? Alignment.CURRENT : "pg_database_owner";
    }

    static Step usualCommentOfPublic() {
        return Step.of(PUBLIC, "its usual comment", "COMMENT ON SCHEMA public IS 'standard public schema'");
    }

    static List<Step> create(Schema schema, int version) {
        List<Step> steps = new ArrayList<>();
        String name = Names.sql(schema.id());
        boolean isPublic = schema.id().equals(PUBLIC);
        String owner =
                isPublic && version >= PUBLIC_BELONGS_TO_DATABASE_OWNER_SINCE ? " AUTHORIZATION pg_database_owner" : "";
        steps.add(Step.of(schema.id(), "create", "CREATE SCHEMA " + name + owner));
        if (isPublic) {
            steps.add(usualCommentOfPublic());
            String rights = String.join(
                    ", ",
                    UsualPrivileges.PUBLIC_SCHEMA.of("public", version).stream()
                            .sorted()
                            .toList());
            steps.add(Step.of(
                    schema.id(), "as every database has it", "GRANT " + rights + " ON SCHEMA " + name + " TO PUBLIC"));
        }
        return steps;
    }

    static List<Step> create(Extension extension) {
        return List.of(Step.of(
                extension.id(),
                "create",
                "CREATE EXTENSION IF NOT EXISTS " + Names.sql(extension.id()) + " WITH SCHEMA "
                        + Names.quote(extension.schema())));
    }

    /// Null where the extension stays in the schema it was made in.
    static @Nullable List<Step> alter(Extension from, Extension to) {
        if (from.schema().equals(to.schema())) {
            return List.of();
        }
        if (!to.relocatable()) {
            return null;
        }
        return List.of(Step.of(
                to.id(), "move", "ALTER EXTENSION " + Names.sql(to.id()) + " SET SCHEMA " + Names.quote(to.schema())));
    }

    static List<Step> create(Language language) {
        return List.of(Step.of(
                language.id(),
                "create",
                "CREATE " + (language.trusted() ? "TRUSTED " : "") + "LANGUAGE " + Names.sql(language.id())
                        + " HANDLER "
                        + language.handler() + clause(" INLINE ", language.inline())
                        + clause(" VALIDATOR ", language.validator())));
    }

    private static String clause(String word, @Nullable String value) {
        return value == null ? "" : word + value;
    }

    static List<Step> create(AccessMethod method) {
        return List.of(Step.of(
                method.id(),
                "create",
                "CREATE ACCESS METHOD " + Names.sql(method.id()) + " TYPE " + (method.forTables() ? "TABLE" : "INDEX")
                        + " HANDLER " + method.handler()));
    }
}
