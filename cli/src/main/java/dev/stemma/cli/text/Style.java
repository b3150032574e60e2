package dev.stemma.cli.text;

/// How words are marked in a terminal; in a pipe they are not.
public enum Style {
    PLAIN,
    COLOURED;

    public static Style of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    public String error(String text) {
        return marked("1;31", text);
    }

    public String strong(String text) {
        return marked("1", text);
    }

    public String good(String text) {
        return marked("32", text);
    }

    public String warning(String text) {
        return marked("33", text);
    }

    public String place(String text) {
        return marked("34", text);
    }

    public String hint(String text) {
        return marked("36", text);
    }

    public String faint(String text) {
        return marked("2", text);
    }

    private String marked(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
