package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.settings.SettingsTemplate;
import dev.stemma.command.Init;
import dev.stemma.command.Project;

/// `stemma init`.
final class InitCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("init", "make a folder a project")
                .operand("DIR", Count.AT_MOST_ONE, "the folder, made where there is none; this one unless given")
                .text("Makes the folders for the schema and the revisions, a settings file in which every line is"
                        + " commented out, and the entry for git. What is there already stays as it is.")
                .example("stemma init", "in the folder you stand in")
                .example("stemma init services/boards", "in another one")
                .build();
    }

    @Override
    public int run(Call call) {
        Project project =
                call.words().operand().map(call::inProject).orElse(call).project();
        Init.Report report = new Init(project).run(new Init.Request(SettingsTemplate.text()));
        report.made().forEach(path -> call.say("made " + call.shown(path)));
        report.kept().forEach(path -> call.say("kept " + call.shown(path)));
        boolean isHere = project.folder().equals(call.projectFolder());
        call.say("next: " + (isHere ? "" : "go to " + call.shown(project.folder()) + ", ")
                + "write DDL into migrations/schema, then 'stemma revision --autogenerate -m \"first schema\"'");
        return 0;
    }
}
