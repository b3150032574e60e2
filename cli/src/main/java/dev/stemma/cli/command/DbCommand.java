package dev.stemma.cli.command;

import dev.stemma.cli.ProjectServer;
import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.parse.Shape.Count;
import dev.stemma.cli.parse.UsageProblem;
import dev.stemma.cli.text.Json;
import dev.stemma.embedded.ServerStatus;
import dev.stemma.problem.StemmaException;

/// `stemma db`.
final class DbCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("db", "the project's own PostgreSQL server")
                .text("Its data lies in .stemma. It is the database of every command where no URL is set, and it is"
                        + " started by the first command that needs it. It listens on this machine only.")
                .operand(
                        "ACTION",
                        Count.ONE,
                        "start, stop, status, url (with the password, for other programs), or psql-command")
                .example("stemma db status", "whether it runs, and where")
                .example("psql \"$(stemma db url)\"", "open the database")
                .example("eval \"$(stemma db psql-command)\"", "the same, without the password in the process list")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        ProjectServer server = ProjectServer.of(call.settings(), call::tellAtTerminal);
        String action = call.words().operand().orElse("");
        switch (action) {
            case "start" -> {
                server.start();
                status(call, server);
            }
            case "stop" -> call.say(server.stop() ? "stopped" : "it was not running");
            case "status" -> status(call, server);
            case "url" -> call.print(server.url() + "\n");
            case "psql-command" -> call.print(server.psqlCommand() + "\n");
            default ->
                throw new StemmaException(new UsageProblem.WrongUsage(
                        "db", "'db' knows start, stop, status, url and psql-command, but not '" + action + "'"));
        }
        return 0;
    }

    private static void status(Call call, ProjectServer server) {
        ServerStatus status = server.status();
        if (call.isJson()) {
            call.print(json(server, status).toString());
        } else {
            call.print("PostgreSQL " + server.major() + " " + words(status) + "\n");
        }
    }

    private static String words(ServerStatus status) {
        return switch (status) {
            case ServerStatus.Running(long pid, int port) -> "runs on 127.0.0.1:" + port + " as process " + pid;
            case ServerStatus.Stopped() -> "is stopped; its data is kept";
            case ServerStatus.Absent() -> "has not been started here yet";
        };
    }

    private static Json json(ProjectServer server, ServerStatus status) {
        Json json = Json.object().with("major", server.major());
        return switch (status) {
            case ServerStatus.Running(long pid, int port) ->
                json.with("state", "running").with("port", port).with("pid", pid);
            case ServerStatus.Stopped() ->
                json.with("state", "stopped").with("port", null).with("pid", null);
            case ServerStatus.Absent() ->
                json.with("state", "absent").with("port", null).with("pid", null);
        };
    }
}
