package dev.stemma.postgres.scratch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Names of scratch databases on servers that are not ours: they tell when they were made, so that what a
/// killed run leaves behind can be told from what is in use.
final class ScratchName {
    static final String PREFIX = "stemma_scratch_";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final int TIME_LENGTH = 14;

    private ScratchName() {}

    static String of(Instant now, long process, int number) {
        return PREFIX + TIME.format(now.atOffset(ZoneOffset.UTC)) + "_" + process + "_" + number;
    }

    /// When a database of this name was made; empty where it is none of ours.
    static Optional<Instant> madeAt(String name) {
        if (!name.startsWith(PREFIX) || name.length() < PREFIX.length() + TIME_LENGTH) {
            return Optional.empty();
        }
        try {
            String time = name.substring(PREFIX.length(), PREFIX.length() + TIME_LENGTH);
            return Optional.of(LocalDateTime.parse(time, TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
