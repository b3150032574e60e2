package dev.stemma.embedded;

/// Where a database is and how to get in.
public record DatabaseAddress(String name, int port, String user, String password) {
    /// The address for JDBC, without user and password.
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?sslmode=disable";
    }

    /// Never tells the password.
    @Override
    public String toString() {
        return user + " at " + jdbcUrl();
    }
}
