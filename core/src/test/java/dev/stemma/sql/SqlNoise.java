package dev.stemma.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts made of everything that a splitter could stumble over.
final class SqlNoise {
    private static final String[] PIECES = {
        "select",
        "create",
        "function",
        "begin",
        "atomic",
        "case",
        "end",
        "copy",
        "from",
        "stdin",
        "as",
        " ",
        " ",
        "\n",
        "\n",
        "\r\n",
        "\t",
        ";",
        ";",
        ";\n",
        "(",
        ")",
        "'",
        "''",
        "\"",
        "$$",
        "$a$",
        "$",
        "--",
        "/*",
        "*/",
        "\\.",
        "\n\\.\n",
        "\\",
        "\n\\echo 'x'\n",
        "E'",
        "U&'",
        "x'",
        "1",
        "0x1",
        ".",
        "..",
        "e",
        "+",
        "-",
        "*",
        "/",
        "<",
        "@",
        ":",
        "::",
        ",",
        "é",
        "\uD83D\uDE00",
        "\uFEFF",
        "\u0000",
        "begin atomic ",
        "copy t from stdin;\n",
        "a",
        "_"
    };

    /// Whole tokens, no two of them equal for the server. None is a plain string: behind one, a line end would matter.
    private static final String[] TOKENS = {
        "select",
        "b",
        "\"b\"",
        "\"B\"",
        ";",
        "(",
        ")",
        "$$x$$",
        "$$ x $$",
        "$a$x$a$",
        "1",
        "1.0",
        "1e5",
        "+",
        "->",
        "::",
        ",",
        "$1",
        "é",
        "begin",
        "atomic",
        "case",
        "end",
        "create",
        "function"
    };

    private SqlNoise() {}

    /// At least one token.
    static List<String> tokens(Random random, int most) {
        List<String> tokens = new ArrayList<>();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            tokens.add(TOKENS[random.nextInt(TOKENS.length)]);
        }
        return tokens;
    }

    static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
