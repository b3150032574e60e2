package dev.stemma.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class CatalogTest {
    private static final List<SchemaObject> OBJECTS = objects();

    @Test
    void keepsObjectsAsATreeWould() {
        TreeMap<ObjectId, SchemaObject> tree = new TreeMap<>();
        OBJECTS.forEach(object -> tree.put(object.id(), object));
        Catalog catalog = shuffled();
        assertThat(catalog.objects()).isEqualTo(tree);
        assertThat(new ArrayList<>(catalog.objects().keySet())).isEqualTo(new ArrayList<>(tree.keySet()));
        assertThat(catalog.objects().firstKey()).isEqualTo(tree.firstKey());
        assertThat(catalog.objects().lastKey()).isEqualTo(tree.lastKey());
        for (ObjectId id : tree.keySet()) {
            assertThat(new ArrayList<>(catalog.objects().tailMap(id).keySet()))
                    .isEqualTo(new ArrayList<>(tree.tailMap(id).keySet()));
            assertThat(catalog.objects().headMap(id)).isEqualTo(tree.headMap(id));
        }
    }

    @Test
    void partsKnowOnlyTheirOwn() {
        Catalog catalog = shuffled();
        ObjectId first = catalog.objects().firstKey();
        ObjectId last = catalog.objects().lastKey();
        var part = catalog.objects().subMap(first, last);
        assertThat(part.containsKey(first)).isTrue();
        assertThat(part.containsKey(last)).isFalse();
        assertThat(part.get(last)).isNull();
        assertThat(part).hasSize(OBJECTS.size() - 1);
    }

    @Test
    void partsOfWhatIsMissingKeepTheirPlaces() {
        List<SchemaObject> parts =
                OBJECTS.stream().filter(object -> object.id().parent() != null).toList();
        TreeMap<ObjectId, SchemaObject> tree = new TreeMap<>();
        parts.forEach(object -> tree.put(object.id(), object));
        Map<ObjectId, SchemaObject> map = new LinkedHashMap<>();
        parts.reversed().forEach(object -> map.put(object.id(), object));
        Catalog catalog = Catalog.of(map, Map.of(), List.of(), Set.of());
        assertThat(parts).isNotEmpty();
        assertThat(new ArrayList<>(catalog.objects().keySet())).isEqualTo(new ArrayList<>(tree.keySet()));
    }

    @Test
    void takesReplacedObjectsInPlaceOrToTheirNewPlace() {
        Catalog catalog = shuffled();
        assertThat(catalog.replaced(object -> object)).isEqualTo(catalog);
        Catalog renamed = catalog.replaced(
                object -> object.id().parent() == null ? new EnumType(moved(object.id()), List.of("x")) : object);
        TreeMap<ObjectId, SchemaObject> tree = new TreeMap<>(renamed.objects());
        assertThat(new ArrayList<>(renamed.objects().keySet())).isEqualTo(new ArrayList<>(tree.keySet()));
        assertThat(renamed.objects()).hasSize(OBJECTS.size());
        assertThat(renamed.find(moved(OBJECTS.getFirst().id().root()))).isNotNull();
    }

    private static ObjectId moved(ObjectId id) {
        return ObjectId.inSchema(id.kind(), "zoo", id.schema() + id.name());
    }

    private static Catalog shuffled() {
        List<SchemaObject> objects = new ArrayList<>(OBJECTS);
        Collections.shuffle(objects, new Random(1));
        Map<ObjectId, SchemaObject> map = new LinkedHashMap<>();
        objects.forEach(object -> map.put(object.id(), object));
        return Catalog.of(map, Map.of(), List.of(), Set.of());
    }

    private static List<SchemaObject> objects() {
        List<SchemaObject> objects = new ArrayList<>();
        for (String schema : List.of("app", "public")) {
            for (String name : List.of("a", "b", "ab")) {
                ObjectId type = ObjectId.inSchema(Kind.ENUM, schema, name);
                objects.add(new EnumType(type, List.of("x")));
                objects.add(new Owner(ObjectId.facet(Kind.OWNER, type), "alice"));
                objects.add(new Comment(ObjectId.facet(Kind.COMMENT, type), "said"));
            }
        }
        return objects;
    }
}
