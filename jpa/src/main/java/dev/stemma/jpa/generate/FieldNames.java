package dev.stemma.jpa.generate;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// The names of one class's fields; none is given twice, and none whose accessor Java has for itself.
final class FieldNames {
    private final Set<String> taken = new TreeSet<>(Set.of("class"));

    FieldNames() {}

    FieldNames(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    /// The name, or the next free one: `owner`, `owner2`.
    String take(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + number;
        }
        return name;
    }
}
