package dev.stemma.hook;

import dev.stemma.problem.Problem;
import dev.stemma.revision.Step;
import dev.stemma.run.Hook;
import dev.stemma.run.Moment;
import dev.stemma.run.StepReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A command of the shell, which learns from its environment what the moment is about.
record ShellHook(Shell shell, String command) implements Hook {
    @Override
    public void at(Moment moment, Consumer<String> say) {
        shell.run(command, command, variables(moment), say, moment.standing());
    }

    /// `HOOK_MOMENT`, `HOOK_BATCH`, and what else is known.
    static Map<String, String> variables(Moment moment) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("HOOK_BATCH", moment.batch());
        switch (moment) {
            case Moment.BeforeRun before -> steps(variables, "before-run", before.steps());
            case Moment.AfterRun after ->
                steps(
                        variables,
                        "after-run",
                        after.steps().stream().map(StepReport::step).toList());
            case Moment.BeforeRevision before -> steps(variables, "before-revision", List.of(before.step()));
            case Moment.AfterRevision after -> {
                steps(variables, "after-revision", List.of(after.step().step()));
                variables.put("HOOK_MILLIS", Long.toString(after.step().took().toMillis()));
            }
            case Moment.AfterFailure failure -> {
                variables.put("HOOK_MOMENT", "after-failure");
                variables.put(
                        "HOOK_PROBLEM",
                        failure.problems().stream().map(Problem::summary).collect(Collectors.joining("\n")));
            }
        }
        return variables;
    }

    private static void steps(Map<String, String> variables, String moment, List<Step> steps) {
        variables.put("HOOK_MOMENT", moment);
        variables.put(
                "HOOK_REVISIONS",
                steps.stream().map(step -> step.revision().id().text()).collect(Collectors.joining(" ")));
        variables.put("HOOK_MESSAGE", steps.getFirst().revision().message());
        variables.put(
                "HOOK_DIRECTION",
                switch (steps.getFirst()) {
                    case Step.Upgrade upgrade -> "upgrade";
                    case Step.Downgrade downgrade -> "downgrade";
                });
    }

    @Override
    public String toString() {
        return command;
    }
}
