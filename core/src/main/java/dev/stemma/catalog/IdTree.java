package dev.stemma.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts ids in their order by sorting the parts of one parent at a time: sorting all of them at once would compare the
/// names of their parents again and again.
final class IdTree {
    private final Set<ObjectId> ids;
    private final Map<ObjectId, List<ObjectId>> parts = new HashMap<>();
    private final List<ObjectId> roots = new ArrayList<>();
    private final List<ObjectId> sorted = new ArrayList<>();

    private IdTree(Set<ObjectId> ids) {
        this.ids = ids;
    }

    static List<ObjectId> inOrder(Set<ObjectId> ids) {
        IdTree tree = new IdTree(ids);
        ids.forEach(tree::add);
        tree.visit(tree.roots);
        return tree.sorted;
    }

    private void add(ObjectId id) {
        ObjectId parent = id.parent();
        if (parent == null) {
            roots.add(id);
            return;
        }
        List<ObjectId> siblings = parts.get(parent);
        if (siblings == null) {
            siblings = new ArrayList<>();
            parts.put(parent, siblings);
            if (!ids.contains(parent)) {
                add(parent); // its parts are here, though it is not
            }
        }
        siblings.add(id);
    }

    private void visit(List<ObjectId> siblings) {
        siblings.sort(ObjectId::compareOwn);
        for (ObjectId id : siblings) {
            if (ids.contains(id)) {
                sorted.add(id);
            }
            List<ObjectId> own = parts.get(id);
            if (own != null) {
                visit(own);
            }
        }
    }
}
