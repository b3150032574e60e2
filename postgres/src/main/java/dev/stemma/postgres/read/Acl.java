package dev.stemma.postgres.read;

import dev.stemma.catalog.Privilege;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads access control lists as the server writes them: `{alice=ar*/bob,=r/bob}`.
public final class Acl {
    /// Stands for the owner of the object, whoever that is.
    public static final String OWNER = "@owner";

    /// Stands for everyone.
    static final String PUBLIC = "public";

    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry('r', "SELECT"),
            Map.entry('a', "INSERT"),
            Map.entry('w', "UPDATE"),
            Map.entry('d', "DELETE"),
            Map.entry('D', "TRUNCATE"),
            Map.entry('x', "REFERENCES"),
            Map.entry('t', "TRIGGER"),
            Map.entry('m', "MAINTAIN"),
            Map.entry('U', "USAGE"),
            Map.entry('C', "CREATE"),
            Map.entry('X', "EXECUTE"),
            Map.entry('s', "SET"),
            Map.entry('A', "ALTER SYSTEM"));

    private Acl() {}

    /// Rights by role; the owner's stand under {@link #OWNER}, everyone's under {@link #PUBLIC}.
    ///
    /// @param grantor only what this role gave; null for the owner
    static Map<String, List<Privilege>> given(String acl, @Nullable String owner, @Nullable String grantor) {
        Map<String, List<Privilege>> rights = new TreeMap<>();
        for (String item : Row.parseArray(acl)) {
            int equals = endOfName(item);
            if (!grantorOf(item, equals).equals(grantor == null ? owner : grantor)) {
                continue;
            }
            String role = unquote(item.substring(0, equals));
            String grantee = role.isEmpty() ? PUBLIC : role.equals(owner) ? OWNER : role;
            List<Privilege> held = rights.computeIfAbsent(grantee, g -> new ArrayList<>());
            held.addAll(privileges(item.substring(equals + 1)));
        }
        rights.values().forEach(list -> list.sort(null));
        return rights;
    }

    /// Who else than the owner gave rights away.
    static Set<String> otherGrantors(String acl, @Nullable String owner) {
        Set<String> grantors = new TreeSet<>();
        for (String item : Row.parseArray(acl)) {
            String grantor = grantorOf(item, endOfName(item));
            if (!grantor.equals(owner)) {
                grantors.add(grantor);
            }
        }
        return grantors;
    }

    private static String grantorOf(String item, int equals) {
        return unquote(item.substring(item.indexOf('/', equals) + 1));
    }

    private static int endOfName(String item) {
        boolean quoted = false;
        for (int at = 0; at < item.length(); at++) {
            char c = item.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '=' && !quoted) {
                return at;
            }
        }
        throw new IllegalArgumentException("no access control item: " + item);
    }

    private static String unquote(String role) {
        return role.startsWith("\"") ? role.substring(1, role.length() - 1).replace("\"\"", "\"") : role;
    }

    private static List<Privilege> privileges(String letters) {
        List<Privilege> privileges = new ArrayList<>();
        for (int at = 0; at < letters.length() && letters.charAt(at) != '/'; at++) {
            String name = NAMES.get(letters.charAt(at));
            boolean grantable = at + 1 < letters.length() && letters.charAt(at + 1) == '*';
            if (name != null) {
                privileges.add(new Privilege(name, grantable));
            }
        }
        return privileges;
    }
}
