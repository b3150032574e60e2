package dev.stemma.jpa.managed;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Generated;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.SequenceOptions;
import org.jspecify.annotations.Nullable;

/// What an entity says about a column that the database has already.
final class ColumnMerge {
    private final Draft draft;
    private final Catalog made;

    ColumnMerge(Draft draft, Catalog made) {
        this.draft = draft;
        this.made = made;
    }

    void merge(Column actual, Column said) {
        Column merged = new Column(
                actual.id(),
                isSameType(actual.type(), said.type()) ? actual.type() : said.type(),
                said.collation() == null ? actual.collation() : said.collation(),
                generated(actual.generated(), said.generated()),
                actual.storage(),
                actual.compression(),
                actual.statistics(),
                actual.options(),
                actual.foreignOptions(),
                actual.inherited());
        if (!merged.equals(actual)) {
            draft.put(merged, made);
        }
        if (!merged.type().equals(actual.type())) {
            identity(actual.id());
        }
        mark(actual.id(), Kind.NOT_NULL);
        numbering(actual.id());
        comment(actual.id());
    }

    /// The sequence behind a column is of the column's type.
    private void identity(ObjectId column) {
        ObjectId id = ObjectId.facet(Kind.IDENTITY, column);
        if (draft.find(id) instanceof Identity there && made.find(id) instanceof Identity said) {
            SequenceOptions old = there.options();
            draft.replace(new Identity(
                    id,
                    there.always(),
                    there.sequenceSchema(),
                    there.sequenceName(),
                    new SequenceOptions(
                            said.options().type(),
                            old.start(),
                            old.increment(),
                            said.options().minimum(),
                            said.options().maximum(),
                            old.cache(),
                            old.cycles()),
                    there.loggedOtherwise()));
        }
    }

    /// Hibernate always gives a precision of time, and 6 is what the server takes where none is given; the fields of an
    /// interval it does not know.
    private static boolean isSameType(String actual, String said) {
        return actual.equals(said)
                || said.equals(actual.replaceFirst("^(time|timestamp)( |$)", "$1(6)$2"))
                || said.equals(actual.replaceFirst("^interval [a-z ]+", "interval"));
    }

    /// Whether the value is stored is nothing that the usual annotation says.
    private static @Nullable Generated generated(@Nullable Generated actual, @Nullable Generated said) {
        boolean isSame = actual != null && said != null && actual.expression().equals(said.expression());
        return isSame ? actual : said;
    }

    /// Something that is there or not; how it is there, the database knows better.
    private void mark(ObjectId column, Kind kind) {
        ObjectId id = ObjectId.facet(kind, column);
        SchemaObject said = made.find(id);
        if (said == null) {
            draft.remove(id);
        } else if (!draft.contains(id)) {
            draft.put(said, made);
        }
    }

    /// A key that numbers itself does so by a sequence of its own or by identity; to an entity they are the same.
    private void numbering(ObjectId column) {
        ObjectId defaultId = ObjectId.facet(Kind.COLUMN_DEFAULT, column);
        boolean isIdentity = made.contains(ObjectId.facet(Kind.IDENTITY, column));
        boolean hasSequence = draft.find(defaultId) instanceof ColumnDefault value
                && value.expression().startsWith("nextval(");
        SchemaObject said = made.find(defaultId);
        if (hasSequence && (isIdentity || said == null)) {
            return;
        }
        mark(column, Kind.IDENTITY);
        if (said == null) {
            draft.remove(defaultId);
        } else if (!said.equals(draft.find(defaultId))) {
            draft.put(said, made);
        }
    }

    private void comment(ObjectId column) {
        SchemaObject said = made.find(ObjectId.facet(Kind.COMMENT, column));
        if (said != null) {
            draft.put(said, made);
        }
    }
}
