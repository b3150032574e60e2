package dev.stemma.postgres.read;

import dev.stemma.catalog.DefaultPrivileges;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Privilege;
import dev.stemma.catalog.Privileges;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Rights that do not stand beside what they are for: those that new objects will have, and those that somebody changed
/// on what the server or an extension made.
final class PrivilegeReader {
    private final CatalogBuilder builder;
    private final Map<ObjectId, Member> members = new HashMap<>();

    /// Where a member of an extension is, whose rights were changed.
    private record Member(long catalog, long oid) {}

    PrivilegeReader(CatalogBuilder builder) {
        this.builder = builder;
    }

    List<Section> sections() {
        return List.of(
                new Section("default_privileges", this::defaultPrivileges),
                new Section("member_privileges", this::memberPrivileges));
    }

    private void memberPrivileges(Row row) {
        ObjectId target = target(row);
        String owner = row.text("owner");
        String acl = row.optional("acl");
        String inborn = row.optional("inborn");
        UsualPrivileges usual = UsualPrivileges.on(target);
        Map<String, List<Privilege>> before = inborn == null ? Map.of() : Acl.given(inborn, owner, null);
        Map<String, List<Privilege>> now = acl == null ? Map.of() : Acl.given(acl, owner, null);
        var grantees = new TreeSet<>(before.keySet());
        grantees.addAll(now.keySet());
        grantees.addAll(List.of(Acl.OWNER, Acl.PUBLIC));
        for (String grantee : grantees) {
            List<Privilege> was = inborn == null
                    ? usual.rights(grantee, builder.majorVersion())
                    : before.getOrDefault(grantee, List.of());
            List<Privilege> is = now.getOrDefault(grantee, List.of());
            if (!is.equals(was)) {
                add(new Privileges(Privileges.idOf(target, grantee, null), grantee, null, is, was), row);
            }
        }
        if (acl != null) {
            Acl.otherGrantors(acl, owner)
                    .forEach(grantor -> Acl.given(acl, owner, grantor)
                            .forEach((grantee, held) -> add(builder.givenBy(target, grantor, grantee, held), row)));
        }
    }

    private void add(Privileges privileges, Row row) {
        members.put(privileges.id(), new Member(row.oid("classid"), row.oid("oid")));
        builder.add(privileges);
    }

    private static ObjectId target(Row row) {
        Kind kind = Kind.valueOf(row.text("kind"));
        String schema = row.optional("nspname");
        String name = row.text("name");
        String signature = row.optional("signature");
        String column = row.optional("attname");
        ObjectId whole = schema == null
                ? ObjectId.global(kind, name)
                : signature == null
                        ? ObjectId.inSchema(kind, schema, name)
                        : ObjectId.withSignature(
                                kind, schema, name, kind == Kind.AGGREGATE && signature.isEmpty() ? "*" : signature);
        return column == null ? whole : ObjectId.part(Kind.COLUMN, whole, column);
    }

    /// Rights on what an extension made come after the extension.
    void finish() {
        members.forEach((id, member) -> {
            ObjectId extension = builder.find(member.catalog, member.oid);
            if (extension != null) {
                builder.need(id, extension);
            }
        });
    }

    private void defaultPrivileges(Row row) {
        String role = row.text("role");
        String schema = row.optional("nspname");
        String objects = objects(row.text("defaclobjtype"));
        Map<String, List<Privilege>> rights = Acl.given(row.text("acl"), role, null);
        if (schema == null) {
            rights.putIfAbsent(Acl.OWNER, List.of());
            rights.putIfAbsent(Acl.PUBLIC, List.of());
        }
        UsualPrivileges usual = UsualPrivileges.ofNew(objects);
        rights.forEach((grantee, held) -> {
            boolean isUsual = schema == null && usual.covers(grantee, held, builder.majorVersion());
            if (!isUsual) {
                builder.add(new DefaultPrivileges(
                        defaultId(role, schema, objects, grantee), role, schema, objects, grantee, held));
            }
        });
    }

    private static ObjectId defaultId(String role, @Nullable String schema, String objects, String grantee) {
        String where = "on new " + objects.toLowerCase(Locale.ROOT) + (schema == null ? "" : " in " + schema);
        return ObjectId.global(Kind.DEFAULT_PRIVILEGES, String.join("\n", role, where, "for " + grantee));
    }

    private static String objects(String letter) {
        return switch (letter) {
            case "r" -> "TABLES";
            case "S" -> "SEQUENCES";
            case "f" -> "FUNCTIONS";
            case "T" -> "TYPES";
            case "n" -> "SCHEMAS";
            default -> "LARGE OBJECTS";
        };
    }
}
