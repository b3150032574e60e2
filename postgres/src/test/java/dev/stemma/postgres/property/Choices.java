package dev.stemma.postgres.property;

import java.util.Comparator;
import java.util.List;

/// Seeded decisions. Each has a name and depends on nothing but the seed and that name, so the second schema of a pair
/// is made by the same decisions as the first, a few of them taken otherwise.
final class Choices {
    private final long seed;
    private final Twist twist;
    private final String path;

    private Choices(long seed, Twist twist, String path) {
        this.seed = seed;
        this.twist = twist;
        this.path = path;
    }

    static Choices of(long seed, Twist twist) {
        return new Choices(seed, twist, "");
    }

    /// The decisions about a part.
    Choices in(String part) {
        return new Choices(seed, twist, path + "/" + part);
    }

    String path() {
        return path;
    }

    /// A claim that is true so often in a hundred; a changed decision is the other one.
    boolean chance(String name, int percent) {
        String full = path + "/" + name;
        boolean first = Math.floorMod(hash(seed, full), 100) < percent;
        return twist.changes(full) != first;
    }

    /// From low to high, both included.
    int number(String name, int low, int high) {
        int count = high - low + 1;
        String full = path + "/" + name;
        int first = Math.floorMod(hash(seed, full), count);
        int other = count < 2 ? 0 : 1 + Math.floorMod(hash(twist.seed(), full), count - 1);
        return low + (twist.changes(full) ? (first + other) % count : first);
    }

    /// One of the options, of which there is at least one. If another option comes or goes, the choice mostly stays.
    <T> T pick(String name, List<T> options) {
        String full = path + "/" + name;
        T first = best(seed, full, options);
        if (!twist.changes(full)) {
            return first;
        }
        List<T> others = options.stream()
                .filter(option -> !option.toString().equals(first.toString()))
                .toList();
        return others.isEmpty() ? first : best(twist.seed(), full, others);
    }

    /// Those of the options that are taken so often in a hundred, in their order.
    <T> List<T> some(String name, List<T> options, int percent) {
        return options.stream()
                .filter(option -> chance(name + "/" + option, percent))
                .toList();
    }

    /// So many different ones of the options, or all.
    <T> List<T> several(String name, List<T> options, int count) {
        return shuffled(name, options).stream().limit(count).toList();
    }

    <T> List<T> shuffled(String name, List<T> options) {
        String full = path + "/" + name;
        long order = twist.changes(full) ? twist.seed() : seed;
        return options.stream()
                .sorted(Comparator.comparingLong(option -> hash(order, full + "/" + option)))
                .toList();
    }

    private static <T> T best(long seed, String path, List<T> options) {
        T best = options.getFirst();
        for (T option : options) {
            if (hash(seed, path + "/" + option) > hash(seed, path + "/" + best)) {
                best = option;
            }
        }
        return best;
    }

    /// A hash that spreads well: names differ in one letter only.
    static long hash(long seed, String name) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return mixed(mixed(hash) ^ seed);
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
