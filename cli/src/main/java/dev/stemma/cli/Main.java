package dev.stemma.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The process: its streams, and its exit code.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out, false);
        PrintStream err = stream(FileDescriptor.err, true);
        // The starting script knows what the terminal is; asking again here would cost a process or a native library.
        String streams = System.getProperty("stemma.terminal", "");
        Terminal terminal = new Terminal(
                out,
                err,
                System.in,
                Integer.getInteger("stemma.width", 0),
                streams.contains("out"),
                streams.contains("err"),
                streams.contains("in") && streams.contains("err"),
                System.getenv());
        int code = new Cli(terminal, Path.of("").toAbsolutePath(), Systems::postgres).run(List.of(arguments));
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean atOnce) {
        BufferedOutputStream buffer = new BufferedOutputStream(new FileOutputStream(descriptor), 8192);
        return new PrintStream(buffer, atOnce, StandardCharsets.UTF_8);
    }
}
