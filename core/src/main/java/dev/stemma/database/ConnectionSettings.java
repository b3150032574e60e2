package dev.stemma.database;

import org.jspecify.annotations.Nullable;

/// How to reach a database. The password never reaches a log, a message or a report: print {@link #shown()}.
///
/// @param url a JDBC URL, or a URL as libpq takes it (`postgresql://user@host/db`); may hold user and password
public record ConnectionSettings(
        String url, @Nullable String user, @Nullable String password) {
    public static ConnectionSettings of(String url) {
        return new ConnectionSettings(url, null, null);
    }

    /// The URL without anything secret. A password with a '/', an '@' or a '&' of its own makes no good URL, but is a
    /// secret, too: so everything up to the last '@' goes, and what follows a password and is no parameter.
    public String shown() {
        return url.replaceAll("(?s)//([^/@:]*):.*@", "//$1@")
                .replaceAll("(?i)([?&](?:password|sslpassword))=[^&]*(?:&[^=&]*(?=&|$))*", "$1=***");
    }

    @Override
    public String toString() {
        return shown();
    }
}
