package dev.stemma.cli;

import dev.stemma.cli.text.Secrets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/// What is said when Stemma itself is wrong: short, and enough to find the place.
final class Defect {
    private static final int FRAMES = 5;

    private Defect() {}

    static String report(Throwable failure, boolean whole) {
        StringBuilder text = new StringBuilder("error[defect]: this is a mistake of Stemma, not of yours\n");
        text.append("  ").append(Secrets.hidden(failure.toString())).append('\n');
        if (whole) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            text.append(Secrets.hidden(trace.toString()));
        } else {
            Arrays.stream(failure.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> text.append("  at ").append(frame).append('\n'));
        }
        text.append("  stemma ")
                .append(Version.text())
                .append(", Java ")
                .append(Runtime.version())
                .append('\n');
        return text.append("  hint: report it with these lines; with -v the whole trace is shown\n")
                .toString();
    }
}
