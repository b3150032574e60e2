package dev.stemma.postgres.plan;

import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Privileges;
import java.util.ArrayList;
import java.util.List;

/// Rights that a role passed on are taken back before that role may pass on less, and come again after it.
final class PassedOnRights {
    private PassedOnRights() {}

    static List<ObjectId> inTheWay(Scene scene) {
        List<ObjectId> found = new ArrayList<>();
        for (Privileges given : scene.from().all(Privileges.class)) {
            boolean stays = given.grantor() != null && scene.to().contains(given.id());
            if (stays
                    && scene.from().needs(given.id()).stream()
                            .anyMatch(need -> scene.fate(need) == Fate.ALTER && narrows(need, scene))) {
                found.add(given.id());
            }
        }
        return found;
    }

    private static boolean narrows(ObjectId rights, Scene scene) {
        return scene.from().find(rights) instanceof Privileges was
                && scene.to().find(rights) instanceof Privileges is
                && !is.privileges()
                        .containsAll(was.privileges().stream()
                                .filter(privilege -> privilege.grantable())
                                .toList());
    }
}
