package dev.stemma.revision.files;

import dev.stemma.revision.RevisionId;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Ids for new revisions: twelve hexadecimal digits.
///
/// @param random where they come from
public record NewIds(RandomGenerator random) implements Supplier<RevisionId> {
    private static final int DIGITS = 12;

    @Override
    public RevisionId get() {
        return new RevisionId(HexFormat.of().toHexDigits(random.nextLong(), DIGITS));
    }
}
