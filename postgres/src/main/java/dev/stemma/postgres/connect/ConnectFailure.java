package dev.stemma.postgres.connect;

import dev.stemma.postgres.connect.DriverSettings.Place;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Finds the problem behind what the driver throws.
final class ConnectFailure {
    private ConnectFailure() {}

    static ConnectProblem explain(SQLException failure, DriverSettings settings) {
        Place place = settings.place();
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String reason = reason(failure);
        return switch (state) {
            case "28P01" -> new ConnectProblem.WrongPassword(place, true);
            case "28000" -> new ConnectProblem.UserRefused(place, reason);
            case "3D000" -> new ConnectProblem.UnknownDatabase(place);
            case "42501" -> new ConnectProblem.UserRefused(place, reason);
            case "53300" -> new ConnectProblem.TooManyConnections(place, reason);
            case "57P01", "57P02", "57P03" -> new ConnectProblem.ServerNotReady(place, reason);
            default -> byCause(failure, settings, reason);
        };
    }

    private static ConnectProblem byCause(SQLException failure, DriverSettings settings, String reason) {
        Place place = settings.place();
        Throwable cause = rootCause(failure);
        if (reason.contains("password") && settings.properties().getProperty("password") == null) {
            return new ConnectProblem.WrongPassword(place, false);
        }
        if (cause instanceof SSLException || reason.contains("SSL") || reason.contains("sslmode")) {
            return new ConnectProblem.TlsFailed(place, reason);
        }
        String network = networkReason(cause, place);
        return network == null
                ? new ConnectProblem.CannotConnect(place, reason)
                : new ConnectProblem.ServerUnreachable(place, network);
    }

    private static @Nullable String networkReason(Throwable cause, Place place) {
        return switch (cause) {
            case UnknownHostException unknown -> "the name of the host is unknown";
            case SocketTimeoutException late -> "it did not answer in time";
            case ConnectException refused -> "connection refused";
            case NoRouteToHostException noRoute -> "there is no route to the host";
            case EOFException closed -> "it closed the connection at once: is it a PostgreSQL server?";
            case SocketException other ->
                place.server().startsWith("/") ? "its socket file does not answer: " + other.getMessage() : null;
            default -> null;
        };
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /// The server's or the driver's words, in one line, without the level in front.
    private static String reason(SQLException failure) {
        String message = failure.getMessage() == null ? "no reason is given" : failure.getMessage();
        return message.replaceFirst("^FATAL: ", "").replaceAll("\\s*\\R\\s*", "; ");
    }
}
