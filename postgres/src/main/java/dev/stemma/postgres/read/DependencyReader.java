package dev.stemma.postgres.read;

import dev.stemma.catalog.ExtensionDependence;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who needs whom, by the server's own record. Read first, since it also tells what extensions own and which column a
/// sequence belongs to; turned into dependencies last, when every oid has an id.
final class DependencyReader {
    private final CatalogBuilder builder;
    private final List<Edge> edges = new ArrayList<>();
    private final List<Edge> madeByTypes = new ArrayList<>();
    private final Map<Long, Edge> sequences = new HashMap<>();
    private final Map<Long, Long> holders = new HashMap<>();

    DependencyReader(CatalogBuilder builder) {
        this.builder = builder;
    }

    private record Edge(long catalog, long oid, int sub, long otherCatalog, long other, int otherSub, char type) {}

    void read(Row row) {
        Edge edge = new Edge(
                row.oid("classid"),
                row.oid("objid"),
                row.number("objsubid"),
                row.oid("refclassid"),
                row.oid("refobjid"),
                row.number("refobjsubid"),
                row.text("deptype").charAt(0));
        if (edge.type == 'e') {
            builder.member(edge.catalog, edge.oid);
        }
        boolean madeByType =
                edge.type == 'i' && (edge.catalog == SystemCatalog.FUNCTION || edge.catalog == SystemCatalog.CAST);
        if (madeByType) {
            builder.member(edge.catalog, edge.oid);
            madeByTypes.add(edge);
        }
        boolean betweenRelations =
                edge.catalog == SystemCatalog.RELATION && edge.otherCatalog == SystemCatalog.RELATION;
        if (betweenRelations && edge.otherSub > 0 && (edge.type == 'a' || edge.type == 'i')) {
            sequences.put(edge.oid, edge);
        }
        boolean memberOfClass =
                edge.catalog == SystemCatalog.OPERATOR_MEMBER || edge.catalog == SystemCatalog.FUNCTION_MEMBER;
        if (memberOfClass && edge.otherCatalog == SystemCatalog.OPERATOR_CLASS) {
            holders.put(edge.oid, edge.other);
        }
        edges.add(edge);
    }

    /// Whether a sequence is the inside of an identity column.
    boolean isIdentity(long sequence) {
        Edge edge = sequences.get(sequence);
        return edge != null && edge.type == 'i';
    }

    /// The relation and column number that a sequence belongs to.
    @Nullable
    Attribute ownerOf(long sequence) {
        Edge edge = sequences.get(sequence);
        return edge == null ? null : new Attribute(edge.other, edge.otherSub);
    }

    /// The operator class that holds a member of its family; null for loose members.
    @Nullable
    Long holderOf(long member) {
        return holders.get(member);
    }

    record Attribute(long relation, int number) {}

    void finish() {
        for (Edge edge : edges) {
            ObjectId extension = edge.type == 'e' ? builder.find(edge.otherCatalog, edge.other) : null;
            if (extension != null) {
                builder.alias(edge.catalog, edge.oid, extension);
            }
        }
        // An array type goes with its elements' type, and so with the extension that made that.
        for (Edge edge : edges) {
            boolean inside = edge.type == 'i' && edge.catalog == SystemCatalog.TYPE;
            ObjectId extension = inside ? builder.find(edge.otherCatalog, edge.other) : null;
            if (extension != null && extension.kind() == Kind.EXTENSION) {
                builder.alias(edge.catalog, edge.oid, extension);
            }
        }
        // The constructors and casts of a range are made with it: who needs them needs the range.
        for (Edge edge : madeByTypes) {
            ObjectId type = builder.find(edge.otherCatalog, edge.other);
            if (type != null) {
                builder.alias(edge.catalog, edge.oid, type);
            }
        }
        edges.stream().filter(edge -> edge.type == 'x').forEach(this::goesWithExtension);
        for (Edge edge : edges) {
            ObjectId who = isOfPartition(edge) || edge.type == 'e' || edge.type == 'x'
                    ? null
                    : existing(edge.catalog, edge.oid, edge.sub);
            ObjectId what = who == null ? null : existing(edge.otherCatalog, edge.other, edge.otherSub);
            if (who != null && what != null && !isStructure(who, what)) {
                builder.need(who, what);
            }
        }
    }

    private void goesWithExtension(Edge edge) {
        ObjectId who = existing(edge.catalog, edge.oid, edge.sub);
        ObjectId extension = builder.find(edge.otherCatalog, edge.other);
        if (who != null && extension != null) {
            ObjectId id = ObjectId.part(Kind.EXTENSION_DEPENDENCE, who, extension.name());
            builder.add(new ExtensionDependence(id));
            builder.need(id, extension);
        }
    }

    /// What a part of a partitioned object needs of the whole has a node of its own.
    private static boolean isOfPartition(Edge edge) {
        return edge.type == 'P' || edge.type == 'S';
    }

    /// The object behind an address: the column where there is one, else its table; the extension behind a member.
    private @Nullable ObjectId existing(long catalog, long oid, int sub) {
        ObjectId id = builder.find(catalog, oid, sub);
        while (id != null && builder.object(id) == null) {
            id = id.parent();
        }
        return id;
    }

    /// Parts know their parents; that a partition needs its table, or a sequence its column, has a node of its own.
    private static boolean isStructure(ObjectId who, ObjectId what) {
        if (isWithin(who, what) || isWithin(what, who)) {
            return true;
        }
        boolean tables = who.kind() == Kind.TABLE && what.kind() == Kind.TABLE;
        boolean owned = who.kind() == Kind.SEQUENCE && what.kind() == Kind.COLUMN;
        return tables || owned;
    }

    private static boolean isWithin(ObjectId part, ObjectId whole) {
        for (ObjectId up = part; up != null; up = up.parent()) {
            if (up.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}
