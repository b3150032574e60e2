package dev.stemma.operations.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What there is to say of a column, but for its name.
public record Definition(Type type, List<Facet> facets) implements ColumnStart {
    public Definition {
        facets = List.copyOf(facets);
    }

    @Override
    public Definition definition() {
        return this;
    }

    Definition with(Facet facet) {
        boolean mayRepeat = facet instanceof Facet.Check;
        if (!mayRepeat && facet(facet.getClass()).isPresent()) {
            throw new IllegalArgumentException(
                    "a column has one " + facet.getClass().getSimpleName() + ", not two");
        }
        List<Facet> all = new ArrayList<>(facets);
        all.add(facet);
        return new Definition(type, all);
    }

    /// The facet of a kind, where it was said.
    public <F extends Facet> Optional<F> facet(Class<F> kind) {
        return facets.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
