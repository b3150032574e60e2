package dev.stemma.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import org.junit.jupiter.api.Test;

class ObjectPatternTest {
    private static final ObjectId SCHEMA = ObjectId.global(Kind.SCHEMA, "app");
    private static final ObjectId TABLE = ObjectId.inSchema(Kind.TABLE, "app", "log_2026");
    private static final ObjectId COLUMN = ObjectId.part(Kind.COLUMN, TABLE, "at");
    private static final ObjectId COMMENT = ObjectId.facet(Kind.COMMENT, COLUMN);
    private static final ObjectId TRIGGER = ObjectId.part(Kind.TRIGGER, TABLE, "audit_it");
    private static final ObjectId FUNCTION = ObjectId.withSignature(Kind.FUNCTION, "app", "area", "integer, integer");
    private static final ObjectId VIEW = ObjectId.inSchema(Kind.MATERIALIZED_VIEW, "public", "app");

    @Test
    void aSchemaIsMeantWithAllInIt() {
        assertThat(covers("app", SCHEMA, TABLE, COLUMN, COMMENT, TRIGGER, FUNCTION))
                .isTrue();
        assertThat(covers("app", VIEW)).isFalse();
    }

    @Test
    void namesAreMeantWithTheirParts() {
        assertThat(covers("app.log_*", TABLE, COLUMN, COMMENT, TRIGGER)).isTrue();
        assertThat(covers("app.log_*", FUNCTION)).isFalse();
        assertThat(covers("app.log_202?", TABLE)).isTrue();
        assertThat(covers("app.area", FUNCTION)).isTrue();
        assertThat(covers("*.app", VIEW)).isTrue();
    }

    @Test
    void aDotIsADot() {
        assertThat(covers("app.log.2026", TABLE)).isFalse();
    }

    @Test
    void aKindMayStandBefore() {
        assertThat(covers("trigger:*", TRIGGER)).isTrue();
        assertThat(covers("trigger:audit_*", TRIGGER)).isTrue();
        assertThat(covers("trigger:app.log_2026.audit_it", TRIGGER)).isTrue();
        assertThat(covers("trigger:*", TABLE)).isFalse();
        assertThat(covers("table:log_*", TABLE, COLUMN, TRIGGER)).isTrue();
        assertThat(covers("materialized-view:app", VIEW)).isTrue();
    }

    @Test
    void anUnknownKindIsNoPattern() {
        assertThat(ObjectPattern.parse("tabel:x")).isEmpty();
        assertThat(ObjectPattern.parse("table:")).isEmpty();
    }

    private static boolean covers(String pattern, ObjectId... ids) {
        for (ObjectId id : ids) {
            if (!ObjectPattern.parse(pattern).orElseThrow().covers(id)) {
                return false;
            }
        }
        return true;
    }
}
