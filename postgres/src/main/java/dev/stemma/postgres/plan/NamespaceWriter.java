package dev.stemma.postgres.plan;

import dev.stemma.catalog.AccessMethod;
import dev.stemma.catalog.Extension;
import dev.stemma.catalog.Language;
import dev.stemma.catalog.Schema;
import dev.stemma.postgres.read.UsualPrivileges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Schemas, extensions, languages, access methods.
final class NamespaceWriter {
    private NamespaceWriter() {}

    static List<Step> create(Schema schema, int version) {
        List<Step> steps = new ArrayList<>();
        String name = Names.sql(schema.id());
        steps.add(Step.of(schema.id(), "create", "CREATE SCHEMA " + name));
        if (schema.id().name().equals("public")) {
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

    static List<Step> alter(Extension to) {
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
