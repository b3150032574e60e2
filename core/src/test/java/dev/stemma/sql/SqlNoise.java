package dev.stemma.sql;

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

    private SqlNoise() {}

    static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
