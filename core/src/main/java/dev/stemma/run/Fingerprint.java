package dev.stemma.run;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// Tells in no time that a text is letter for letter what it was. Where it is not, the checksum of its tokens
/// decides whether it says the same: with thousands of revisions, that is what a run with nothing to do would
/// spend its time on.
final class Fingerprint {
    private Fingerprint() {}

    static long of(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return ((long) text.length() << Integer.SIZE) | sum.getValue();
    }
}
