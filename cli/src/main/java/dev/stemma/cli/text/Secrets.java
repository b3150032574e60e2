package dev.stemma.cli.text;

import java.util.regex.Pattern;

/// The last guard before the terminal: passwords in URLs are hidden, whoever wrote the text.
public final class Secrets {
    private static final Pattern IN_AUTHORITY = Pattern.compile("(://[^/@:\\s]*):[^/@\\s]+@");
    private static final Pattern IN_PARAMETER = Pattern.compile("(?i)((?:ssl)?password)=[^&\\s'\"]+");

    private Secrets() {}

    public static String hidden(String text) {
        String safe = text.contains("://") ? IN_AUTHORITY.matcher(text).replaceAll("$1:***@") : text;
        return safe.contains("assword=") ? IN_PARAMETER.matcher(safe).replaceAll("$1=***") : safe;
    }
}
