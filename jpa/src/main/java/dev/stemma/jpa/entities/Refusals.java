package dev.stemma.jpa.entities;

import java.util.ArrayList;
import java.util.List;

/// Puts into words what Hibernate or the class loader threw. Their classes are not ours, so they are known by name.
final class Refusals {
    private static final int MOST = 6;

    private Refusals() {}

    /// @param entity what was being looked at; may be empty
    static EntityProblem of(String entity, String hibernate, Throwable thrown) {
        List<String> words = new ArrayList<>();
        String missing = "";
        for (Throwable each = thrown; each != null && words.size() < MOST; each = each.getCause()) {
            if (each instanceof UnsupportedClassVersionError) {
                return new EntityProblem.ClassTooNew(String.valueOf(each.getMessage()));
            }
            if (each instanceof ClassNotFoundException || each instanceof NoClassDefFoundError) {
                missing = missing(each); // the innermost says what is missing, the others what could not be loaded then
            }
            String message = words(each);
            if (words.isEmpty() || !words.getLast().contains(message)) {
                words.add(message);
            }
        }
        return missing.isEmpty()
                ? new EntityProblem.Rejected(hibernate, words)
                : new EntityProblem.ClassMissing(missing, missing.equals(entity) ? "" : entity);
    }

    /// `Could not load requested class: app.Missing`, `app/Missing`.
    private static String missing(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        String name = message.substring(message.lastIndexOf(' ') + 1);
        return name.replace('/', '.').replaceFirst("^L(.*);$", "$1");
    }

    private static String words(Throwable thrown) {
        String message = thrown.getMessage();
        String type = thrown.getClass().getSimpleName();
        return message == null ? type : message.strip() + " (" + type + ")";
    }
}
