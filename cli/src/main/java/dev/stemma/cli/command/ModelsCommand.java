package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.settings.Key;
import dev.stemma.cli.text.Json;
import dev.stemma.command.ReadSchema;
import dev.stemma.command.Stemma;
import dev.stemma.jpa.Models;
import dev.stemma.jpa.generate.Unmapped;
import java.nio.file.Path;
import java.util.List;

/// `stemma models`.
final class ModelsCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("models", "write Java sources of a schema's tables")
                .text("Writes one source for each table and view, as the settings [models] in stemma.toml say it, and"
                        + " removes those of tables that are gone. Only files that Stemma has written are touched;"
                        + " what the sources cannot say is listed.")
                .option("--from", "SOURCE", "what to read instead of the setting models.source; as 'diff' knows it")
                .option("--check", "write nothing, and end with 3 where a source is not up to date")
                .example("stemma models", "after 'stemma upgrade'")
                .example("stemma models --from schema --check", "in continuous integration, without a database")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Models.Mode mode = call.has("--check") ? Models.Mode.CHECK : Models.Mode.WRITE;
        String source = call.words().value("--from").orElse(call.settings().text(Key.MODELS_SOURCE));
        Stemma stemma = call.stemma(source);
        OnlyOnPostgres.require(stemma.system(), "the sources of 'models'");
        ReadSchema.Report read = new ReadSchema(stemma).run(new ReadSchema.Request(source));
        Path folder = call.settings()
                .folder()
                .resolve(call.settings().text(Key.MODELS_OUTPUT))
                .normalize();
        Models.Report report =
                Models.run(new Models.Request(read.catalog(), ModelsSettings.of(call.settings()), folder, mode));
        if (call.isJson()) {
            call.print(json(call, report).toString());
        } else {
            print(call, report, mode);
        }
        return mode == Models.Mode.CHECK && !report.isUpToDate() ? 3 : 0;
    }

    private static void print(Call call, Models.Report report, Models.Mode mode) {
        boolean isCheck = mode == Models.Mode.CHECK;
        report.written().forEach(path -> call.print((isCheck ? "stale " : "wrote ") + call.shown(path) + "\n"));
        report.removed().forEach(path -> call.print((isCheck ? "left over " : "removed ") + call.shown(path) + "\n"));
        report.unmapped().forEach(each -> call.say("not in the sources: " + each));
        if (report.isUpToDate()) {
            call.say("up to date: " + report.unchanged() + (report.unchanged() == 1 ? " source" : " sources"));
        } else if (isCheck) {
            call.say("the sources are not up to date; 'stemma models' writes them");
        }
    }

    private static Json json(Call call, Models.Report report) {
        return Json.object()
                .with("upToDate", report.isUpToDate())
                .with("written", shown(call, report.written()))
                .with("removed", shown(call, report.removed()))
                .with("unchanged", report.unchanged())
                .with(
                        "unmapped",
                        report.unmapped().stream().map(ModelsCommand::json).toList());
    }

    private static List<String> shown(Call call, List<Path> paths) {
        return paths.stream().map(call::shown).toList();
    }

    private static Json json(Unmapped unmapped) {
        return Json.object().with("object", unmapped.object()).with("reason", unmapped.reason());
    }
}
