package dev.stemma.postgres.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// What a piece of work costs, in milliseconds: on the clock, and of all processors, those of the server and of
/// programs
/// that were started for it included. On a machine with other work the second is the fairer figure.
record Cost(double wall, double processor) {
    private static final double MILLISECONDS_PER_TICK = 10;

    /// The medians of some runs, after one that does not count.
    ///
    /// @param postmaster the server's first process; what its other processes used counts when they have ended
    static Cost of(int runs, long postmaster, Runnable work) {
        work.run();
        Cost[] costs = new Cost[runs];
        for (int run = 0; run < runs; run++) {
            costs[run] = once(postmaster, work);
        }
        return new Cost(median(costs, Cost::wall), median(costs, Cost::processor));
    }

    String beside(Cost other) {
        return "%8.0f %8.0f %9.2f %9.2f".formatted(wall, processor, wall / other.wall, processor / other.processor);
    }

    private static Cost once(long postmaster, Runnable work) {
        double processor = processor(postmaster);
        long start = System.nanoTime();
        work.run();
        double wall = (System.nanoTime() - start) / 1e6;
        settle();
        return new Cost(wall, processor(postmaster) - processor);
    }

    private static double median(Cost[] costs, ToDoubleFunction<Cost> figure) {
        double[] sorted = Arrays.stream(costs).mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /// A session's process ends a moment after its client has gone.
    private static void settle() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double processor(long postmaster) {
        var own = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return own.getProcessCpuTime() / 1e6 + children(ProcessHandle.current().pid()) + children(postmaster);
    }

    /// What the ended children of a process have used, as Linux tells it.
    private static double children(long process) {
        String[] fields = fields(process);
        return Stream.of(fields[13], fields[14]).mapToLong(Long::parseLong).sum() * MILLISECONDS_PER_TICK;
    }

    static long parent(long process) {
        return Long.parseLong(fields(process)[1]);
    }

    /// From the state of a process onwards; before it stands a name that may hold anything.
    private static String[] fields(long process) {
        try {
            String line = Files.readString(Path.of("/proc/" + process + "/stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
