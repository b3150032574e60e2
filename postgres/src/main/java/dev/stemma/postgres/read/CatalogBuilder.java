package dev.stemma.postgres.read;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Owner;
import dev.stemma.catalog.Privilege;
import dev.stemma.catalog.Privileges;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Unmanaged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects objects and who they are: the server's oids on one side, our ids on the other.
final class CatalogBuilder {
    private final int majorVersion;
    private final String ledgerSchema;
    private final Map<Long, ObjectId> ids = new HashMap<>();
    private final Map<Long, ObjectId> columns = new HashMap<>();
    private final Set<Long> companions = new HashSet<>();
    private final Map<ObjectId, SchemaObject> objects = new HashMap<>();
    private final Map<ObjectId, Set<ObjectId>> needs = new HashMap<>();
    private final List<Unmanaged> unmanaged = new ArrayList<>();
    private final Set<Long> members = new HashSet<>();
    private final Set<String> defaultOwners = new HashSet<>();
    private final List<Privileges> passedOn = new ArrayList<>();
    private String founder = "";

    CatalogBuilder(int majorVersion, String ledgerSchema) {
        this.majorVersion = majorVersion;
        this.ledgerSchema = ledgerSchema;
    }

    int majorVersion() {
        return majorVersion;
    }

    void people(Row row) {
        defaultOwners.add(row.text("connected"));
        defaultOwners.add(row.text("owner"));
        founder = row.text("founder");
    }

    /// Whether an extension owns the object, which is then left to it.
    boolean isMember(long catalog, long oid) {
        return members.contains(key(catalog, oid));
    }

    void member(long catalog, long oid) {
        members.add(key(catalog, oid));
    }

    /// The ledger is ours and no part of anyone's schema.
    boolean isOurs(String schema) {
        return schema.equals(ledgerSchema);
    }

    void add(long catalog, long oid, SchemaObject object) {
        ids.put(key(catalog, oid), object.id());
        add(object);
    }

    void add(SchemaObject object) {
        objects.put(object.id(), object);
    }

    /// Another oid of something that has an id: a row type, an array type, the index of a constraint.
    void alias(long catalog, long oid, ObjectId id) {
        ids.put(key(catalog, oid), id);
    }

    /// What the server makes along with a type and what is known by it: its array, its multirange.
    void companion(long catalog, long oid, ObjectId id) {
        alias(catalog, oid, id);
        companions.add(key(catalog, oid));
    }

    boolean isCompanion(long catalog, long oid) {
        return companions.contains(key(catalog, oid));
    }

    void column(long relation, int number, ObjectId id) {
        columns.put(columnKey(relation, number), id);
    }

    @Nullable
    ObjectId find(long catalog, long oid) {
        return ids.get(key(catalog, oid));
    }

    @Nullable
    ObjectId findColumn(long relation, int number) {
        return columns.get(columnKey(relation, number));
    }

    /// The most exact id there is: the column if it has one, else its table or view.
    @Nullable
    ObjectId find(long catalog, long oid, int sub) {
        ObjectId column = sub != 0 && catalog == SystemCatalog.RELATION ? findColumn(oid, sub) : null;
        return column != null ? column : find(catalog, oid);
    }

    @Nullable
    SchemaObject object(ObjectId id) {
        return objects.get(id);
    }

    void need(ObjectId who, ObjectId what) {
        if (!who.equals(what)) {
            needs.computeIfAbsent(who, w -> new HashSet<>()).add(what);
        }
    }

    void unmanaged(String name, String reason) {
        unmanaged.add(new Unmanaged(name, reason));
    }

    void owner(ObjectId id, String role) {
        add(new Owner(ObjectId.facet(Kind.OWNER, id), role));
    }

    /// The owner of what may have come with the database: up to version 14 the one who made the cluster is nobody in
    /// particular there.
    void ownerOfPublic(ObjectId id, String role) {
        boolean asFounded = majorVersion < 15
                ? role.equals(founder) || defaultOwners.contains(role)
                : role.equals("pg_database_owner");
        if (!asFounded) {
            owner(id, role);
        }
    }

    /// Rights that differ from what the owner and everyone have on such an object anyway.
    void privileges(ObjectId id, @Nullable String acl, @Nullable String owner, UsualPrivileges usual) {
        if (acl == null) {
            return;
        }
        Map<String, List<Privilege>> rights = Acl.given(acl, owner, null);
        Acl.otherGrantors(acl, owner)
                .forEach(grantor -> Acl.given(acl, owner, grantor)
                        .forEach((grantee, held) -> add(givenBy(id, grantor, grantee, held))));
        rights.putIfAbsent(Acl.OWNER, List.of());
        rights.putIfAbsent(Acl.PUBLIC, List.of());
        rights.forEach((grantee, held) -> {
            if (!usual.covers(grantee, held, majorVersion)) {
                add(new Privileges(Privileges.idOf(id, grantee, null), grantee, null, held, null));
            }
        });
    }

    /// What another than the owner gave.
    Privileges givenBy(ObjectId id, String grantor, String grantee, List<Privilege> held) {
        Privileges privileges = new Privileges(Privileges.idOf(id, grantee, grantor), grantee, grantor, held, null);
        passedOn.add(privileges);
        return privileges;
    }

    /// Rights that were passed on stand on those of whoever passed them on, who must also reach the object.
    private void needsOfPassedOn() {
        Map<ObjectId, List<Privileges>> rights = new HashMap<>();
        for (SchemaObject object : passedOn.isEmpty() ? List.<SchemaObject>of() : objects.values()) {
            if (object instanceof Privileges held) {
                rights.computeIfAbsent(held.id().requiredParent(), target -> new ArrayList<>())
                        .add(held);
            }
        }
        for (Privileges given : passedOn) {
            ObjectId target = given.id().requiredParent();
            List<ObjectId> places = new ArrayList<>(List.of(target, target.root()));
            String schema = target.rootSchema();
            if (schema != null) {
                places.add(ObjectId.global(Kind.SCHEMA, schema));
            }
            for (ObjectId place : places) {
                for (Privileges held : rights.getOrDefault(place, List.of())) {
                    if (held.grantee().equals(given.grantor())) {
                        need(given.id(), held.id());
                    }
                }
            }
        }
    }

    Catalog build() {
        needsOfPassedOn();
        return Catalog.of(objects, needs, unmanaged.stream().sorted().toList(), defaultOwners);
    }

    private static long key(long catalog, long oid) {
        return catalog << 32 | oid;
    }

    private static long columnKey(long relation, int number) {
        return relation << 16 | number;
    }
}
