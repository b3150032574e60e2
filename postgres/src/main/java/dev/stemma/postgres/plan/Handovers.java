package dev.stemma.postgres.plan;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.SequenceOwner;
import java.util.HashMap;
import java.util.Map;

/// Columns that go on counting while what numbers them changes: from a sequence to an identity, or back.
///
/// @param sequencesToIdentities the sequence that goes, by the identity that takes over
/// @param identitiesToSequences the sequence that takes over, by the identity that goes
record Handovers(Map<ObjectId, ObjectId> sequencesToIdentities, Map<ObjectId, ObjectId> identitiesToSequences) {
    static Handovers of(Scene scene) {
        return new Handovers(between(scene, scene.from(), true), between(scene, scene.to(), false));
    }

    private static Map<ObjectId, ObjectId> between(Scene scene, Catalog withSequence, boolean toIdentity) {
        Map<ObjectId, ObjectId> found = new HashMap<>();
        for (ObjectId id : scene.fates().keySet()) {
            if (id.kind() != Kind.SEQUENCE) {
                continue;
            }
            SchemaObject ownership = withSequence.find(ObjectId.facet(Kind.SEQUENCE_OWNER, id));
            if (ownership instanceof SequenceOwner owner) {
                ObjectId identity = ObjectId.facet(Kind.IDENTITY, owner.column());
                Fate wanted = toIdentity ? Fate.CREATE : Fate.DROP;
                Fate own = toIdentity ? Fate.DROP : Fate.CREATE;
                boolean stands = scene.stands(owner.column())
                        && scene.stands(owner.column().requiredParent());
                if (stands && scene.fate(identity) == wanted && scene.fate(id) == own) {
                    found.put(identity, id);
                }
            }
        }
        return found;
    }

    boolean isHandedOver(ObjectId sequence) {
        return sequencesToIdentities.containsValue(sequence);
    }

    boolean isPrepared(ObjectId sequence) {
        return identitiesToSequences.containsValue(sequence);
    }
}
