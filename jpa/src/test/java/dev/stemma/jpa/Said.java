package dev.stemma.jpa;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;

/// Problems as a person sees them, in plain lines.
final class Said {
    private Said() {}

    static String of(StemmaException stopped) {
        StringBuilder words = new StringBuilder();
        for (Problem problem : stopped.problems()) {
            words.append("error[")
                    .append(problem.code())
                    .append("]: ")
                    .append(problem.summary())
                    .append('\n');
            problem.excerpt()
                    .ifPresent(excerpt -> words.append("  ")
                            .append(excerpt.line().strip())
                            .append("\n  ^ ")
                            .append(excerpt.remark())
                            .append('\n'));
            problem.details()
                    .forEach(detail -> words.append("  ").append(detail).append('\n'));
            problem.hint()
                    .ifPresent(hint -> words.append("  hint: ").append(hint).append('\n'));
        }
        return words.toString();
    }
}
