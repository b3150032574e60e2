package dev.stemma.cli.text;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// How something long is shown to go on.
public interface Progress {
    /// Nobody watches.
    Progress UNSEEN = line -> {};

    void tell(String line);

    /// Something else is about to be shown in the same place.
    default void clear() {}

    /// Every word of it is a line.
    static Progress lines(Consumer<String> messages) {
        return messages::accept;
    }

    /// A line now and then, so that a log stays readable and nobody takes the run for dead.
    ///
    /// @param nanos a clock
    static Progress everySoOften(Duration pause, LongSupplier nanos, Consumer<String> messages) {
        return new Progress() {
            private long last = nanos.getAsLong();

            @Override
            public void tell(String line) {
                long now = nanos.getAsLong();
                if (now - last >= pause.toNanos()) {
                    last = now;
                    messages.accept(line);
                }
            }
        };
    }

    /// One line of a terminal that is written anew each time.
    ///
    /// @param width of the terminal; 0 where it is not known
    static Progress rewritten(PrintStream terminal, int width) {
        return new Progress() {
            private boolean isShown;

            @Override
            public void tell(String line) {
                String fitting = width > 0 && line.length() >= width ? line.substring(0, width - 1) : line;
                terminal.print("\r" + fitting + "\u001b[K");
                terminal.flush();
                isShown = true;
            }

            @Override
            public void clear() {
                if (isShown) {
                    terminal.print("\r\u001b[K");
                    terminal.flush();
                    isShown = false;
                }
            }
        };
    }
}
