package dev.stemma.postgres.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page of the documentation in which every operation has an example.
record OperationsPage(String text) {
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?:<!-- from: (\\d+) -->\\n)?(?:<!-- given: (.*?) -->\\n)?```java\\n(.*?)```\\n(<!-- means -->\\n.*?<!-- /means -->\\n)?",
            Pattern.DOTALL);

    /// @param from  the first version of PostgreSQL that knows it
    /// @param given what is there before, in SQL
    /// @param code  calls on `op`
    record Example(int number, int from, String given, String code) {
        String name() {
            return "Example" + number;
        }

        String source() {
            return """
                    import static dev.stemma.operations.Types.*;

                    import dev.stemma.operations.JavaRevision;
                    import dev.stemma.operations.Operations;
                    import dev.stemma.operations.RevisionInfo;
                    import dev.stemma.operations.model.Action;
                    import dev.stemma.operations.model.Timing;
                    import java.time.Duration;
                    import java.time.LocalDate;
                    import java.util.List;

                    @RevisionInfo(id = "%s")
                    public class %s implements JavaRevision {
                        public void upgrade(Operations op) throws Exception {
                    %s
                        }
                    }
                    """.formatted(name(), name(), code);
        }

        @Override
        public String toString() {
            return number + ": " + code.lines().findFirst().orElse("");
        }
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(text);
        while (matcher.find()) {
            examples.add(example(examples.size() + 1, matcher));
        }
        return examples;
    }

    private static Example example(int number, Matcher matcher) {
        int from = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        return new Example(number, from, matcher.group(2) == null ? "" : matcher.group(2), matcher.group(3));
    }

    /// The page with other words under each example.
    String with(Function<Example, String> meaning) {
        StringBuilder page = new StringBuilder();
        Matcher matcher = EXAMPLE.matcher(text);
        int number = 0;
        while (matcher.find()) {
            Example example = example(++number, matcher);
            String head = text.substring(matcher.start(), matcher.group(4) == null ? matcher.end() : matcher.start(4));
            String means = "<!-- means -->\n" + meaning.apply(example) + "<!-- /means -->\n";
            matcher.appendReplacement(page, Matcher.quoteReplacement(head + means));
        }
        return matcher.appendTail(page).toString();
    }
}
