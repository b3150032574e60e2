package dev.stemma.proof;

import dev.stemma.plan.Plan;
import dev.stemma.plan.Statement;
import dev.stemma.problem.StemmaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Runs a plan on a scratch database, in the transactions that it asks for.
public final class PlanRun {
    private PlanRun() {}

    /// @param stage what is being shown, for the message if a statement fails
    public static void run(Connection connection, Plan plan, String stage) throws SQLException {
        List<Statement> segment = new ArrayList<>();
        for (Statement statement : plan.statements()) {
            if (statement.mode() == Statement.Mode.OUTSIDE_TRANSACTION) {
                runTogether(connection, segment, stage);
                runAlone(connection, statement, stage);
            } else {
                segment.add(statement);
                if (statement.mode() == Statement.Mode.COMMIT_AFTER) {
                    runTogether(connection, segment, stage);
                }
            }
        }
        runTogether(connection, segment, stage);
        try (java.sql.Statement reset = connection.createStatement()) {
            reset.execute("RESET ALL");
        }
    }

    private static void runTogether(Connection connection, List<Statement> segment, String stage) throws SQLException {
        if (segment.isEmpty()) {
            return;
        }
        connection.setAutoCommit(false);
        try {
            for (Statement statement : segment) {
                runAlone(connection, statement, stage);
            }
            connection.commit();
        } catch (StemmaException | SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
            segment.clear();
        }
    }

    private static void runAlone(Connection connection, Statement statement, String stage) {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            jdbc.execute(statement.sql());
        } catch (SQLException e) {
            throw new StemmaException(new ProofFailed(stage, statement.sql(), List.of(words(e))), e);
        }
    }

    private static String words(SQLException e) {
        String message = e.getMessage() == null ? "" : e.getMessage().replace("\n", " ");
        return message + " (" + e.getSQLState() + ")";
    }
}
