package dev.stemma.cli.command;

import dev.stemma.command.Draft;

/// Runs `stemma revision --autogenerate` and tells what came of it.
final class AutogenerateText {
    private AutogenerateText() {}

    static int run(Call call, Draft draft) {
        throw new UnsupportedOperationException(draft.message() + call.isJson());
    }
}
