package dev.stemma.sqlite.table;

import dev.stemma.sqlite.text.SqliteNames;

/// What stands behind the columns of a foreign key, in one order and without what holds anyway.
final class References {
    private References() {}

    /// `REFERENCES customer (id) ON DELETE CASCADE`; the cursor stands behind the word REFERENCES.
    static String parse(Cursor cursor) throws NotUnderstood {
        String table = SqliteNames.quote(cursor.name());
        String columns = cursor.is("(") ? " " + cursor.names() : "";
        String onDelete = "";
        String onUpdate = "";
        while (true) {
            if (cursor.take("on", "delete")) {
                onDelete = action(cursor, " ON DELETE ");
            } else if (cursor.take("on", "update")) {
                onUpdate = action(cursor, " ON UPDATE ");
            } else if (cursor.take("match")) {
                cursor.name(); // SQLite reads it and does nothing about it
            } else {
                break;
            }
        }
        return "REFERENCES " + table + columns + onDelete + onUpdate + timing(cursor);
    }

    private static String action(Cursor cursor, String event) {
        String first = cursor.word();
        String action = first.equals("SET") || first.equals("NO") ? first + " " + cursor.word() : first;
        return action.equals("NO ACTION") ? "" : event + action;
    }

    /// Only a constraint that is deferrable and initially deferred behaves otherwise than all others.
    static String timing(Cursor cursor) {
        boolean never = cursor.take("not", "deferrable");
        if (!never && !cursor.take("deferrable")) {
            return "";
        }
        boolean deferred = false;
        if (cursor.take("initially")) {
            deferred = cursor.word().equals("DEFERRED");
        }
        return deferred && !never ? " DEFERRABLE INITIALLY DEFERRED" : "";
    }
}
