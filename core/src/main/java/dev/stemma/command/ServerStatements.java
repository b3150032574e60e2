package dev.stemma.command;

import dev.stemma.problem.StemmaException;
import dev.stemma.sql.Lexer;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import dev.stemma.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Statements about databases and servers say nothing about what a database holds. In a scratch database on somebody's
/// own server they would do harm, so they are refused before anything runs.
final class ServerStatements {
    private static final Pattern LIKELY =
            Pattern.compile("\\b(create|drop|alter)\\s+(database|system)\\b", Pattern.CASE_INSENSITIVE);

    private ServerStatements() {}

    static void refuse(String file, String text) {
        if (!LIKELY.matcher(text).find()) {
            return;
        }
        Script script = Script.parse(file, text);
        List<SourceProblem.ServerStatement> refused = script.parts().stream()
                .filter(ServerStatements::concernsTheServer)
                .map(part -> new SourceProblem.ServerStatement(
                        script.excerpt(part, 1, "this is not about what a database holds")))
                .toList();
        if (!refused.isEmpty()) {
            throw new StemmaException(refused);
        }
    }

    private static boolean concernsTheServer(ScriptPart part) {
        if (!(part instanceof SqlStatement)) {
            return false;
        }
        Lexer lexer = new Lexer(part.text());
        String verb = word(lexer, part.text());
        String object = word(lexer, part.text());
        return Set.of("create", "drop", "alter").contains(verb)
                && Set.of("database", "system").contains(object);
    }

    private static String word(Lexer lexer, String sql) {
        Token token = lexer.nextSignificant();
        return token.kind() == Token.Kind.END ? "" : token.text(sql).toLowerCase(Locale.ROOT);
    }
}
