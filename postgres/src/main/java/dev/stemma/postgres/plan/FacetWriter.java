package dev.stemma.postgres.plan;

import dev.stemma.catalog.Comment;
import dev.stemma.catalog.DefaultPrivileges;
import dev.stemma.catalog.ExtensionDependence;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Owner;
import dev.stemma.catalog.Privilege;
import dev.stemma.catalog.Privileges;
import dev.stemma.catalog.SecurityLabel;
import dev.stemma.postgres.read.Acl;
import dev.stemma.sql.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Owners, comments, labels and privileges, of objects of any kind.
final class FacetWriter {
    private FacetWriter() {}

    static Step owner(Owner owner, Scene scene) {
        ObjectId target = owner.id().requiredParent();
        return Step.of(
                target.root(),
                "belongs to " + owner.role(),
                scene.after().alter(target) + " OWNER TO " + Names.role(owner.role()));
    }

    static Step comment(Comment comment, Names names) {
        return comment(comment, comment.text().isEmpty() ? "NULL" : Literals.quote(comment.text()), names);
    }

    static Step dropComment(Comment comment, Names names) {
        ObjectId target = comment.id().requiredParent();
        if (target.equals(NamespaceWriter.PUBLIC)) {
            return NamespaceWriter.usualCommentOfPublic();
        }
        return target.kind() == Kind.EXTENSION ? usualComment(target) : comment(comment, "NULL", names);
    }

    private static Step comment(Comment comment, String text, Names names) {
        ObjectId target = comment.id().requiredParent();
        String name = comment.isOnIndex()
                ? "INDEX " + Names.besides(target.requiredParent(), target.name())
                : names.target(target);
        return Step.of(target.root(), "comment", "COMMENT ON " + name + " IS " + text);
    }

    /// What an extension says about itself stands in its control file.
    private static Step usualComment(ObjectId extension) {
        return Step.of(
                extension,
                "its own comment",
                "DO $$ BEGIN EXECUTE (\n    SELECT pg_catalog.format('COMMENT ON EXTENSION %I IS %L', name, comment)"
                        + "\n    FROM pg_catalog.pg_available_extensions WHERE name = "
                        + Literals.quote(extension.name()) + "\n); END $$");
    }

    static Step label(SecurityLabel label, boolean set, Names names) {
        ObjectId target = label.id().requiredParent();
        String text = set ? Literals.quote(label.label()) : "NULL";
        return Step.of(
                target.root(),
                "security label",
                "SECURITY LABEL FOR " + Names.quote(label.id().name()) + " ON " + names.target(target) + " IS " + text);
    }

    /// @param verb `DEPENDS` or `NO DEPENDS`
    static Step dependence(ExtensionDependence one, String verb, Names names) {
        ObjectId target = one.id().requiredParent();
        String name = target.kind() == Kind.CONSTRAINT
                ? "INDEX " + Names.besides(target.requiredParent(), target.name())
                : names.target(target);
        return Step.of(
                target.root(),
                one.id().kind().words(),
                "ALTER " + name + " " + verb + " ON EXTENSION "
                        + Names.quote(one.id().name()));
    }

    /// From what a role has to what it shall have. What another than the owner gave is given and taken in their name.
    static List<Step> privileges(Privileges about, List<Privilege> held, List<Privilege> wanted, Names names) {
        ObjectId target = about.id().requiredParent();
        List<String> statements =
                new ArrayList<>(grants(target, names.grantTarget(target), names.grantee(about), held, wanted));
        if (about.grantor() != null && !statements.isEmpty()) {
            statements.addFirst("SET ROLE " + Names.role(about.grantor()));
            statements.addLast("RESET ROLE");
        }
        return statements.stream()
                .map(sql -> Step.of(target.root(), "privileges of " + about.id().name(), sql))
                .toList();
    }

    private static List<String> grants(
            ObjectId target, String name, String role, List<Privilege> held, List<Privilege> wanted) {
        String column = target.kind() == Kind.COLUMN ? " (" + Names.quote(target.name()) + ")" : "";
        List<String> statements = new ArrayList<>();
        List<String> wantedNames = wanted.stream().map(Privilege::name).toList();
        String revoked = list(held, privilege -> !wantedNames.contains(privilege.name()), column);
        if (!revoked.isEmpty()) {
            statements.add("REVOKE " + revoked + " ON " + name + " FROM " + role);
        }
        String narrowed = list(
                held,
                privilege -> privilege.grantable() && wanted.contains(new Privilege(privilege.name(), false)),
                column);
        if (!narrowed.isEmpty()) {
            statements.add("REVOKE GRANT OPTION FOR " + narrowed + " ON " + name + " FROM " + role);
        }
        List<String> heldNames = held.stream().map(Privilege::name).toList();
        String granted =
                list(wanted, privilege -> !privilege.grantable() && !heldNames.contains(privilege.name()), column);
        if (!granted.isEmpty()) {
            statements.add("GRANT " + granted + " ON " + name + " TO " + role);
        }
        String passed = list(wanted, privilege -> privilege.grantable() && !held.contains(privilege), column);
        if (!passed.isEmpty()) {
            statements.add("GRANT " + passed + " ON " + name + " TO " + role + " WITH GRANT OPTION");
        }
        return statements;
    }

    private interface Choice {
        boolean takes(Privilege privilege);
    }

    private static String list(List<Privilege> privileges, Choice choice, String column) {
        return String.join(
                ", ",
                privileges.stream()
                        .filter(choice::takes)
                        .map(privilege -> privilege.name() + column)
                        .toList());
    }

    static List<Step> defaultPrivileges(DefaultPrivileges id, List<Privilege> held, List<Privilege> wanted) {
        List<String> statements = new ArrayList<>();
        String head = "ALTER DEFAULT PRIVILEGES"
                + (id.role().equals(Alignment.CURRENT) ? "" : " FOR ROLE " + Names.role(id.role()))
                + (id.schema() == null ? "" : " IN SCHEMA " + Names.quote(id.schema()));
        String role = id.grantee().equals(Acl.OWNER) ? Names.role(id.role()) : Names.role(id.grantee());
        List<String> heldNames = held.stream().map(Privilege::name).toList();
        List<String> wantedNames = wanted.stream().map(Privilege::name).toList();
        String revoked = list(held, privilege -> !wantedNames.contains(privilege.name()), "");
        String narrowed = list(
                held,
                privilege -> privilege.grantable() && wanted.contains(new Privilege(privilege.name(), false)),
                "");
        String granted = list(wanted, privilege -> !privilege.grantable() && !heldNames.contains(privilege.name()), "");
        String passed = list(wanted, privilege -> privilege.grantable() && !held.contains(privilege), "");
        add(statements, revoked, " REVOKE " + revoked + " ON " + id.objects() + " FROM " + role);
        add(statements, narrowed, " REVOKE GRANT OPTION FOR " + narrowed + " ON " + id.objects() + " FROM " + role);
        add(statements, granted, " GRANT " + granted + " ON " + id.objects() + " TO " + role);
        add(statements, passed, " GRANT " + passed + " ON " + id.objects() + " TO " + role + " WITH GRANT OPTION");
        String words = "for new " + id.objects().toLowerCase(Locale.ROOT);
        return statements.stream()
                .map(sql -> Step.of(id.id(), words, head + sql))
                .toList();
    }

    private static void add(List<String> statements, String list, String statement) {
        if (!list.isEmpty()) {
            statements.add(statement);
        }
    }
}
