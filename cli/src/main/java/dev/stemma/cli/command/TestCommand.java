package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.parse.UsageProblem;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.Style;
import dev.stemma.command.TestFinding;
import dev.stemma.command.TestFinding.Rule;
import dev.stemma.command.TestRevisions;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `stemma test`.
final class TestCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("test", "run the revisions up, down and up again on scratch databases")
                .text("From base to the heads, each revision is applied, undone and applied once more: the schema after"
                        + " the downgrade must be the one before the upgrade. Then all are undone, and lines that run"
                        + " beside each other are applied in another order and each by itself.")
                .text("Ends with 3 where it finds something: " + words(Stream.of(Rule.values())) + ".")
                .operand("TARGET", Count.ANY, "how far; 'heads' unless given")
                .options("--tested", "TARGET", "what was tested before: it is only run")
                .options("--skip", "FINDING", "do not look for this")
                .example("stemma test", "in continuous integration")
                .example("stemma test --tested origin_head", "only what is new since then")
                .example("stemma test --skip unfit-name", "whatever the files are called")
                .lists()
                .build();
    }

    private static String words(Stream<Rule> rules) {
        return rules.map(Rule::words).collect(Collectors.joining(", "));
    }

    @Override
    public int run(Call call) {
        List<String> operands = call.words().operands();
        TestRevisions.Request request = new TestRevisions.Request(
                operands.isEmpty() ? List.of("heads") : operands,
                call.words().all("--tested"),
                skipped(call.words().all("--skip")));
        TestRevisions.Report report = new TestRevisions(call.stemma()).run(request);
        if (call.isJson()) {
            call.print(json(report, call).toString());
        } else {
            print(report, call);
        }
        return report.findings().isEmpty() ? 0 : 3;
    }

    private static Set<Rule> skipped(List<String> words) {
        Set<Rule> skipped = EnumSet.noneOf(Rule.class);
        for (String word : words) {
            skipped.add(Stream.of(Rule.values())
                    .filter(rule -> rule.words().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new StemmaException(new UsageProblem.WrongUsage(
                            "test", "there is no finding '" + word + "': " + words(Stream.of(Rule.values()))))));
        }
        return skipped;
    }

    private static void print(TestRevisions.Report report, Call call) {
        Style style = call.terminal().outStyle();
        for (TestFinding finding : report.findings()) {
            call.print(style.error("finding[" + finding.rule().words() + "]") + ": " + finding.summary() + "\n");
            call.print("  --> " + file(finding.revision(), call) + "\n");
            finding.facts().forEach(fact -> call.print("  " + call.places().shortened(fact) + "\n"));
            call.print("  hint: " + finding.advice() + "\n");
        }
        call.say(count(report.tested().size(), "revision") + ", "
                + count(report.findings().size(), "finding"));
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String file(Revision revision, Call call) {
        return call.places().shortened(revision.origin().toString());
    }

    private static Json json(TestRevisions.Report report, Call call) {
        return Json.object()
                .with("clean", report.findings().isEmpty())
                .with(
                        "tested",
                        report.tested().stream()
                                .map(revision -> revision.id().text())
                                .toList())
                .with(
                        "findings",
                        report.findings().stream()
                                .map(finding -> json(finding, call))
                                .toList());
    }

    private static Json json(TestFinding finding, Call call) {
        return Json.object()
                .with("finding", finding.rule().words())
                .with("revision", finding.revision().id().text())
                .with("file", file(finding.revision(), call))
                .with("summary", finding.summary())
                .with(
                        "facts",
                        finding.facts().stream()
                                .map(fact -> call.places().shortened(fact))
                                .toList())
                .with("hint", finding.advice());
    }
}
