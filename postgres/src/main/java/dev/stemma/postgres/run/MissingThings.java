package dev.stemma.postgres.run;

import dev.stemma.postgres.wire.ServerError;
import dev.stemma.postgres.wire.Wire;
import dev.stemma.sql.Identifiers;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What belongs to a whole server and a script only names: roles and tablespaces. A throw-away server is given them
/// when it says that they are missing.
final class MissingThings {
    private static final String UNDEFINED = "42704";
    private static final Pattern MISSING = Pattern.compile("(role|tablespace) \"(.*)\" does not exist");

    private final Wire wire;
    private final Consumer<String> made;
    private final Set<String> tried = new HashSet<>();

    /// @param made is told of each thing as COMMENT ON calls it
    MissingThings(Wire wire, Consumer<String> made) {
        this.wire = wire;
        this.made = made;
    }

    /// Whether what was missing is there now.
    boolean make(ServerError error) {
        Matcher missing = MISSING.matcher(error.message());
        if (!error.state().equals(UNDEFINED) || !missing.matches() || !tried.add(missing.group())) {
            return false;
        }
        String name = Identifiers.quote(missing.group(2));
        boolean isRole = missing.group(1).equals("role");
        boolean good = isRole ? wire.send("CREATE ROLE " + name + " NOLOGIN").isGood() : tablespace(name);
        if (good) {
            made.accept((isRole ? "ROLE " : "TABLESPACE ") + name);
        }
        return good;
    }

    /// A folder inside of the server's own.
    private boolean tablespace(String name) {
        return wire.send("SET allow_in_place_tablespaces = on").isGood()
                && wire.send("CREATE TABLESPACE " + name + " LOCATION ''").isGood()
                && wire.send("RESET allow_in_place_tablespaces").isGood();
    }
}
