package dev.stemma.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The process: its streams, and its exit code.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Output output = new Output(new FileOutputStream(FileDescriptor.out));
        PrintStream out = stream(output, false);
        PrintStream err = stream(new FileOutputStream(FileDescriptor.err), true);
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
        String refusal = output.refusal();
        if (refusal != null) {
            err.println("error[output-lost]: what the command printed could not be written: " + refusal);
        }
        err.flush();
        System.exit(refusal != null && code == 0 ? 1 : code);
    }

    static PrintStream stream(OutputStream stream, boolean atOnce) {
        return new PrintStream(new BufferedOutputStream(stream, 8192), atOnce, StandardCharsets.UTF_8);
    }
}
