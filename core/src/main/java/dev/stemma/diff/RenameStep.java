package dev.stemma.diff;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One statement's worth of a rename. Mostly that is all of it; of things that exchange their names one waits under a
/// name that nothing else has.
///
/// @param rename what is asked for
/// @param now    what is done: from what the thing is called at this moment
/// @param breaks what the new name means to programs that run; null while the thing only waits
public record RenameStep(
        Rename rename, Rename now, @Nullable String breaks) {
    private static final String SPARE = "stemma_renaming";

    /// @param catalog what there is before the first one
    public static List<RenameStep> of(List<Rename> renames, Catalog catalog) {
        Renamings done = new Renamings();
        Set<String> names = names(catalog);
        Set<Place> wanted = renames.stream().map(Place::after).collect(Collectors.toSet());
        Map<Place, RenameStep> waiting = new HashMap<>();
        List<RenameStep> steps = new ArrayList<>();
        for (int i = 0; i < renames.size(); i++) {
            Rename rename = renames.get(i);
            Rename now = rename.in(done);
            Place left = Place.before(rename, done);
            String breaks =
                    "what still says '" + rename.oldName() + (wanted.contains(left) ? "' finds another" : "' fails");
            if (isBorne(Place.after(rename), renames.subList(i + 1, renames.size()), done)) {
                String spare = spare(names);
                steps.add(new RenameStep(rename, now.upTo(spare), null));
                waiting.put(Place.after(rename), new RenameStep(rename, now.since(spare), breaks));
            } else {
                for (Rename leg : legs(now, catalog, done, names)) {
                    steps.add(new RenameStep(rename, leg, breaks));
                }
            }
            RenameStep next = waiting.remove(left);
            if (next != null) {
                steps.add(next);
                names.remove(next.now().oldName());
            }
            if (rename.oldLabel() == null) {
                done.add(rename);
            }
        }
        return steps;
    }

    private static boolean isBorne(Place place, List<Rename> later, Renamings done) {
        return later.stream().anyMatch(other -> Place.before(other, done).equals(place));
    }

    /// What gets another name in another schema has one of both first, whichever is free there.
    private static List<Rename> legs(Rename now, Catalog catalog, Renamings done, Set<String> names) {
        ObjectId from = now.from();
        ObjectId to = now.to();
        boolean moves = from.parent() == null && !Objects.equals(from.schema(), to.schema());
        if (!moves || from.name().equals(to.name())) {
            return List.of(now);
        }
        Set<Place> places = catalog.objects().keySet().stream()
                .map(id -> Place.of(done.of(id)))
                .collect(Collectors.toSet());
        for (ObjectId half : List.of(from.named(to.name()), to.named(from.name()))) {
            if (!places.contains(Place.of(half))) {
                return List.of(Rename.of(from, half), Rename.of(half, to));
            }
        }
        String spare = spare(names);
        return List.of(now.upTo(spare), now.since(spare));
    }

    private static Set<String> names(Catalog catalog) {
        Set<String> names = new HashSet<>();
        for (SchemaObject object : catalog.objects().values()) {
            names.add(object.id().name());
            if (object instanceof EnumType type) {
                names.addAll(type.labels());
            }
        }
        return names;
    }

    private static String spare(Set<String> names) {
        String name = SPARE;
        for (int number = 2; !names.add(name); number++) {
            name = SPARE + number;
        }
        return name;
    }

    public String summary() {
        return breaks == null ? "rename " + rename + ": wait under another name" : "rename " + rename;
    }
}
