package dev.stemma.postgres.connect;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.problem.StemmaException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A URL taken apart. Both spellings are understood: JDBC's and libpq's; the parameters keep the names they
/// were given.
///
/// @param hosts      in the order to try them; none where the URL names none
/// @param database   null where the URL names none
/// @param parameters what stands behind the question mark, decoded, except those that have a component here
record ServerUrl(
        List<Host> hosts,
        @Nullable String database,
        @Nullable String user,
        @Nullable String password,
        SortedMap<String, String> parameters) {
    private static final Pattern SCHEME = Pattern.compile("(?i)(jdbc:postgresql|postgresql|postgres):(.*)");
    private static final Pattern PARTS =
            Pattern.compile("//(?:(?<user>[^/@:]*)(?::(?<password>[^/@]*))?@)?(?<hosts>[^/?]*)(?:/(?<database>[^?]*))?"
                    + "(?:\\?(?<parameters>.*))?");
    private static final Pattern BARE = Pattern.compile("(?<database>[^/?][^?]*)?(?:\\?(?<parameters>.*))?");
    private static final Pattern HOST = Pattern.compile("(\\[[^\\]]*]|[^:]*)(?::(\\d*))?");

    ServerUrl {
        hosts = List.copyOf(hosts);
    }

    /// A server's name or address, and the port where one is given.
    record Host(String name, @Nullable Integer port) {}

    static boolean accepts(String url) {
        return SCHEME.matcher(url).matches();
    }

    static ServerUrl parse(String url) {
        Matcher scheme = SCHEME.matcher(url.strip());
        if (!scheme.matches()) {
            throw unreadable(url, "it begins neither with 'jdbc:postgresql:' nor with 'postgresql:'");
        }
        String rest = scheme.group(2);
        Matcher parts = PARTS.matcher(rest);
        if (parts.matches()) {
            return named(url, parts);
        }
        Matcher bare = BARE.matcher(rest);
        if (bare.matches()) {
            Map<String, String> parameters = parameters(url, bare.group("parameters"));
            return of(url, List.of(), decodedOrNull(url, bare.group("database")), null, null, parameters);
        }
        throw unreadable(url, "behind the scheme stands neither '//' nor the name of a database");
    }

    /// The same with another database, as settings with user and password apart from the URL.
    ConnectionSettings to(String other, ConnectionSettings settings) {
        String where = hosts.stream()
                .map(host -> host.name().startsWith("/") ? new Host(encoded(host.name()), host.port()) : host)
                .map(host -> host.port() == null ? host.name() : host.name() + ":" + host.port())
                .collect(Collectors.joining(","));
        String rest = parameters.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&", "?", ""));
        String url = "jdbc:postgresql://" + where + "/" + encoded(other) + (parameters.isEmpty() ? "" : rest);
        return new ConnectionSettings(url, or(settings.user(), user), or(settings.password(), password));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static ServerUrl named(String url, Matcher parts) {
        if ((parts.group("hosts") + parts.group("database")).contains("@")) {
            throw unreadable(url, "an '@' or a '/' stands in its user or its password");
        }
        return of(
                url,
                hosts(url, parts.group("hosts")),
                decodedOrNull(url, parts.group("database")),
                decodedOrNull(url, parts.group("user")),
                decodedOrNull(url, parts.group("password")),
                parameters(url, parts.group("parameters")));
    }

    /// Parameters may say what the URL's other parts say, as in libpq: they win, for they come later.
    private static ServerUrl of(
            String url,
            List<Host> hosts,
            @Nullable String database,
            @Nullable String user,
            @Nullable String password,
            Map<String, String> parameters) {
        SortedMap<String, String> others = new TreeMap<>(parameters);
        String port = others.remove("port");
        String host = others.remove("host");
        List<Host> named = host == null ? hosts : hosts(url, withPorts(host, port));
        return new ServerUrl(
                host == null && port != null && hosts.isEmpty() ? hosts(url, ":" + port) : named,
                or(others.remove("dbname"), database),
                or(others.remove("user"), user),
                or(others.remove("password"), password),
                others);
    }

    private static String withPorts(String hosts, @Nullable String ports) {
        if (ports == null) {
            return hosts;
        }
        String[] names = hosts.split(",", -1);
        String[] numbers = ports.split(",", -1);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            pairs.add(names[i] + ":" + numbers[Math.min(i, numbers.length - 1)]);
        }
        return String.join(",", pairs);
    }

    private static List<Host> hosts(String url, String list) {
        List<Host> hosts = new ArrayList<>();
        for (String each : list.isEmpty() ? new String[0] : list.split(",", -1)) {
            Matcher host = HOST.matcher(decoded(url, each));
            if (!host.matches()) {
                throw unreadable(url, "'" + each + "' is no host with a port");
            }
            String port = host.group(2);
            hosts.add(new Host(host.group(1), port == null || port.isEmpty() ? null : portOf(url, port)));
        }
        return hosts;
    }

    private static Integer portOf(String url, String text) {
        int port = text.length() > 5 ? 0 : Integer.parseInt(text);
        if (port < 1 || port > 65_535) {
            throw unreadable(url, "'" + text + "' is no port");
        }
        return port;
    }

    private static Map<String, String> parameters(String url, @Nullable String text) {
        Map<String, String> parameters = new TreeMap<>();
        for (String each : text == null || text.isEmpty() ? new String[0] : text.split("&")) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                // It may be the end of a password with a '&' in it.
                String shown = url.contains("password") ? "a parameter" : "the parameter '" + each + "'";
                throw unreadable(url, shown + " has no value");
            }
            parameters.put(decoded(url, each.substring(0, equals)), decoded(url, each.substring(equals + 1)));
        }
        return parameters;
    }

    private static @Nullable String decodedOrNull(String url, @Nullable String text) {
        return text == null || text.isEmpty() ? null : decoded(url, text);
    }

    private static String decoded(String url, String text) {
        try {
            // In these URLs a plus is a plus.
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw unreadable(url, "a percent sign in it is not followed by two hexadecimal digits");
        }
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }

    private static StemmaException unreadable(String url, String reason) {
        return new StemmaException(ConnectProblem.UnreadableUrl.of(url, reason));
    }
}
