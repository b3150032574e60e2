package dev.stemma.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// A stream that remembers what the system had against it. A PrintStream passes over that, so a dump into a file on a
/// full disk would seem to be whole.
final class Output extends FilterOutputStream {
    private @Nullable String refusal;

    Output(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            refusal = refusal == null ? String.valueOf(e.getMessage()) : refusal;
            throw e;
        }
    }

    /// Why something is missing from what was written. A reader who has seen enough and went away, as `head` does, is
    /// no
    /// reason.
    @Nullable
    String refusal() {
        return "Broken pipe".equals(refusal) ? null : refusal;
    }
}
