package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.settings.SettingsTemplate;
import dev.stemma.command.Init;
import java.nio.file.Path;

/// `stemma init`.
final class InitCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("init", "make this folder a project")
                .text("Makes the folders for the schema and the revisions, a settings file in which every line is"
                        + " commented out, and the entry for git. What is there already stays as it is.")
                .example("stemma init", "in the folder you stand in")
                .example("stemma init -C services/boards", "in another one")
                .build();
    }

    @Override
    public int run(Call call) {
        Init.Report report = new Init(call.project()).run(new Init.Request(SettingsTemplate.text()));
        report.made().forEach(path -> call.say("made " + shown(path)));
        report.kept().forEach(path -> call.say("kept " + shown(path)));
        call.say("next: write DDL into migrations/schema, then 'stemma revision --autogenerate -m \"first schema\"'");
        return 0;
    }

    private static String shown(Path path) {
        return path.toString();
    }
}
