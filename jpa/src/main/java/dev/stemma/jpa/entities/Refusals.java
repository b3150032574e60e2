package dev.stemma.jpa.entities;

import java.util.ArrayList;
import java.util.List;

/// Puts into words what Hibernate or the class loader threw. Their classes are not ours, so they are known by name.
final class Refusals {
    private static final int MOST = 6;

    private Refusals() {}

    static EntityProblem of(String hibernate, Throwable thrown, EntityUnit unit) {
        List<String> words = new ArrayList<>();
        for (Throwable each = thrown; each != null && words.size() < MOST; each = each.getCause()) {
            if (each instanceof ClassNotFoundException || each instanceof NoClassDefFoundError) {
                return new EntityProblem.ClassMissing(missing(each), neededBy(words, unit));
            }
            if (each instanceof UnsupportedClassVersionError) {
                return new EntityProblem.ClassTooNew(String.valueOf(each.getMessage()));
            }
            String message = words(each);
            if (words.isEmpty() || !words.getLast().contains(message)) {
                words.add(message);
            }
        }
        return new EntityProblem.Rejected(hibernate, words);
    }

    /// `Could not load requested class: app.Missing`, `app/Missing`.
    private static String missing(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        String name = message.substring(message.lastIndexOf(' ') + 1);
        return name.replace('/', '.').replaceFirst("^L(.*);$", "$1");
    }

    private static String neededBy(List<String> words, EntityUnit unit) {
        return unit.classes().stream()
                .filter(name -> words.stream().anyMatch(word -> word.contains(name)))
                .findFirst()
                .orElse("");
    }

    private static String words(Throwable thrown) {
        String message = thrown.getMessage();
        String type = thrown.getClass().getSimpleName();
        return message == null ? type : message.strip() + " (" + type + ")";
    }
}
