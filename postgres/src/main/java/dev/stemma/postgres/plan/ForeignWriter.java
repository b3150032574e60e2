package dev.stemma.postgres.plan;

import dev.stemma.catalog.ForeignDataWrapper;
import dev.stemma.catalog.ForeignServer;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.UserMapping;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Foreign-data wrappers, servers and user mappings.
final class ForeignWriter {
    private ForeignWriter() {}

    static List<Step> create(ForeignDataWrapper wrapper) {
        return List.of(Step.of(
                wrapper.id(),
                "create",
                "CREATE FOREIGN DATA WRAPPER " + Names.sql(wrapper.id())
                        + (wrapper.handler() == null ? "" : " HANDLER " + wrapper.handler())
                        + (wrapper.validator() == null ? "" : " VALIDATOR " + wrapper.validator())
                        + Options.foreign(wrapper.options())));
    }

    static List<Step> alter(ForeignDataWrapper from, ForeignDataWrapper to) {
        List<String> clauses = new ArrayList<>();
        if (!Objects.equals(from.handler(), to.handler())) {
            clauses.add(to.handler() == null ? "NO HANDLER" : "HANDLER " + to.handler());
        }
        if (!Objects.equals(from.validator(), to.validator())) {
            clauses.add(to.validator() == null ? "NO VALIDATOR" : "VALIDATOR " + to.validator());
        }
        clauses.add(Options.foreignChanges(from.options(), to.options()));
        String sql = "ALTER FOREIGN DATA WRAPPER " + Names.sql(to.id()) + " " + String.join(" ", clauses);
        return List.of(Step.of(to.id(), "change", sql.stripTrailing()));
    }

    static List<Step> create(ForeignServer server) {
        return List.of(Step.of(
                server.id(),
                "create",
                "CREATE SERVER " + Names.sql(server.id())
                        + (server.type() == null ? "" : " TYPE " + Literals.quote(server.type()))
                        + (server.version() == null ? "" : " VERSION " + Literals.quote(server.version()))
                        + " FOREIGN DATA WRAPPER " + Names.quote(server.wrapper())
                        + Options.foreign(server.options())));
    }

    static @Nullable List<Step> alter(ForeignServer from, ForeignServer to) {
        boolean versionGoes = from.version() != null && to.version() == null;
        boolean same = from.wrapper().equals(to.wrapper()) && Objects.equals(from.type(), to.type());
        if (!same || versionGoes) {
            return null;
        }
        String version = Objects.equals(from.version(), to.version())
                ? ""
                : " VERSION " + Literals.quote(Objects.requireNonNull(to.version()));
        String options = Options.foreignChanges(from.options(), to.options());
        String sql = "ALTER SERVER " + Names.sql(to.id()) + version + (options.isEmpty() ? "" : " " + options);
        return List.of(Step.of(to.id(), "change", sql));
    }

    private static String mapping(ObjectId id) {
        return "USER MAPPING FOR " + Names.role(id.name()) + " SERVER " + Names.sql(id.requiredParent());
    }

    static List<Step> create(UserMapping mapping) {
        return List.of(Step.of(
                mapping.id().requiredParent(),
                "user mapping for " + mapping.id().name(),
                "CREATE " + mapping(mapping.id()) + Options.foreign(mapping.options())));
    }

    static List<Step> drop(UserMapping mapping) {
        return List.of(Step.of(
                mapping.id().requiredParent(),
                "no user mapping for " + mapping.id().name(),
                "DROP " + mapping(mapping.id())));
    }

    static List<Step> alter(UserMapping from, UserMapping to) {
        return List.of(Step.of(
                to.id().requiredParent(),
                "user mapping for " + to.id().name(),
                "ALTER " + mapping(to.id()) + " " + Options.foreignChanges(from.options(), to.options())));
    }
}
