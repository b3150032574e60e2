package dev.stemma.postgres.connect;

import dev.stemma.database.ConnectionSettings;
import dev.stemma.postgres.connect.ServerUrl.Host;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the driver is told: the URL's facts, then the environment's, then defaults, in the driver's own words.
///
/// @param url        without anything secret
/// @param properties with the password, where one is known; the driver looks into the password file by itself
record DriverSettings(String url, Properties properties, Place place) {
    private static final int DEFAULT_PORT = 5432;

    /// Where it leads, in words for messages.
    ///
    /// @param server   the hosts with their ports
    /// @param database the database's name
    record Place(String server, String database, String user) {}

    /// The names that libpq and the driver give the same parameter.
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "application_name", "ApplicationName",
            "connect_timeout", "connectTimeout",
            "gssencmode", "gssEncMode",
            "channel_binding", "channelBinding",
            "krbsrvname", "kerberosServerName",
            "require_auth", "requireAuth",
            "keepalives", "tcpKeepAlive",
            "load_balance_hosts", "loadBalanceHosts",
            "target_session_attrs", "targetServerType",
            "sslnegotiation", "sslNegotiation");

    /// The environment variables of libpq that the driver does not read.
    private static final Map<String, String> VARIABLES = Map.of(
            "PGAPPNAME", "application_name",
            "PGCONNECT_TIMEOUT", "connect_timeout",
            "PGOPTIONS", "options",
            "PGSSLMODE", "sslmode",
            "PGSSLROOTCERT", "sslrootcert",
            "PGSSLCERT", "sslcert",
            "PGSSLKEY", "sslkey",
            "PGCHANNELBINDING", "channel_binding",
            "PGGSSENCMODE", "gssencmode",
            "PGTARGETSESSIONATTRS", "target_session_attrs");

    static DriverSettings of(ConnectionSettings settings, Map<String, String> environment) {
        ServerUrl url = ServerUrl.parse(settings.url());
        String user = first(settings.user(), url.user(), environment.get("PGUSER"), System.getProperty("user.name"));
        String database = first(url.database(), environment.get("PGDATABASE"), user);
        String hosts = hosts(url.hosts(), environment);
        Properties properties = defaults();
        VARIABLES.forEach((variable, name) -> put(properties, name, environment.get(variable)));
        url.parameters().forEach((name, value) -> put(properties, name, value));
        useSocketFile(properties, hosts);
        put(properties, "user", user);
        put(properties, "password", firstOrNull(settings.password(), url.password(), environment.get("PGPASSWORD")));
        return new DriverSettings(url(hosts, database), properties, new Place(hosts, database, user));
    }

    /// The same server and user, but another database.
    DriverSettings to(String database) {
        return new DriverSettings(
                url(place.server(), database), properties, new Place(place.server(), database, place.user()));
    }

    /// A host that begins with a slash is a folder with the server's socket file.
    private static void useSocketFile(Properties properties, String hosts) {
        if (isFolder(hosts)) {
            int colon = hosts.lastIndexOf(':');
            int port = Integer.parseInt(hosts.substring(colon + 1));
            properties.setProperty("socketFactory", UnixSocketFactory.class.getName());
            properties.setProperty("socketFactoryArg", UnixSocketFactory.file(hosts.substring(0, colon), port));
            properties.setProperty("sslmode", "disable");
            properties.setProperty("gssEncMode", "disable");
        }
    }

    private static boolean isFolder(String hosts) {
        return hosts.startsWith("/") && !hosts.contains(",");
    }

    private static String url(String hosts, String database) {
        return "jdbc:postgresql://" + (isFolder(hosts) ? "localhost" : hosts) + "/"
                + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Properties defaults() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "stemma");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        // Without this the driver asks the server for its version before it says anything else: a round trip saved.
        properties.setProperty("assumeMinServerVersion", "12");
        // A statement without parameters is sent whole, as psql sends it; and no open portal keeps a snapshot.
        properties.setProperty("preferQueryMode", "extendedForPrepared");
        return properties;
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        switch (name) {
            case "keepalives" -> properties.setProperty("tcpKeepAlive", String.valueOf(!value.equals("0")));
            case "load_balance_hosts" ->
                properties.setProperty("loadBalanceHosts", String.valueOf(!value.equals("disable")));
            case "target_session_attrs" -> properties.setProperty("targetServerType", serverType(value));
            default -> properties.setProperty(DRIVER_NAMES.getOrDefault(name, name), value);
        }
    }

    private static String serverType(String attributes) {
        return switch (attributes) {
            case "read-write", "primary" -> "primary";
            case "read-only", "standby" -> "secondary";
            case "prefer-standby" -> "preferSecondary";
            default -> "any";
        };
    }

    private static String hosts(List<Host> hosts, Map<String, String> environment) {
        String port = environment.get("PGPORT");
        if (hosts.isEmpty() || hosts.stream().allMatch(host -> host.name().isEmpty())) {
            String host = first(environment.get("PGHOST"), "localhost");
            Integer given = hosts.isEmpty() ? null : hosts.getFirst().port();
            return host + ":" + (given != null ? given : first(port, String.valueOf(DEFAULT_PORT)));
        }
        return hosts.stream()
                .map(host -> host.name() + ":"
                        + (host.port() != null ? host.port() : first(port, String.valueOf(DEFAULT_PORT))))
                .collect(Collectors.joining(","));
    }

    private static String first(@Nullable String... values) {
        String found = firstOrNull(values);
        return found == null ? "" : found;
    }

    private static @Nullable String firstOrNull(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
