package dev.stemma.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// A connection inside of a transaction that somebody else ends.
public final class GuardedConnection {
    private static final Set<String> REFUSED =
            Set.of("commit", "rollback", "close", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private GuardedConnection() {}

    /// The same connection, but for what would end the transaction or change it.
    public static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                GuardedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getAutoCommit")) {
                        return false;
                    }
                    if (REFUSED.contains(method.getName())) {
                        throw new SQLException(method.getName()
                                + "() is the runner's: the revision and its row in the ledger are one transaction");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
