package dev.stemma.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Sequence;
import dev.stemma.catalog.SequenceOptions;
import org.junit.jupiter.api.Test;

class DifferingTest {
    private static final SequenceOptions OPTIONS = new SequenceOptions("bigint", 1, 1, 1, 100, 1, false);

    @Test
    void namesThePartThatDiffers() {
        assertThat(Differing.parts(sequence(OPTIONS), sequence(OPTIONS.withStart(10))))
                .containsExactly("options.start: is 1, wanted 10");
    }

    @Test
    void saysNothingWhereThereIsNoValue() {
        ObjectId id = ObjectId.facet(Kind.NOT_NULL, ObjectId.inSchema(Kind.DOMAIN, "public", "email"));
        NotNull named = new NotNull(id, "email_is_known", false, false, false);
        NotNull unnamed = new NotNull(id, null, false, true, false);
        assertThat(Differing.parts(unnamed, named))
                .containsExactly(
                        "constraintName: is nothing, wanted email_is_known", "notValid: is true, wanted false");
    }

    private static Sequence sequence(SequenceOptions options) {
        return new Sequence(ObjectId.inSchema(Kind.SEQUENCE, "public", "numbers"), options, false);
    }
}
