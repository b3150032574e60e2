package dev.stemma.run;

/// Is told what happens, while it happens. Must be quick, and must not use the connection.
@FunctionalInterface
public interface RunListener {
    RunListener SILENT = event -> {};

    void on(RunEvent event);
}
