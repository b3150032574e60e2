package dev.stemma.postgres.run;

import dev.stemma.run.RunListener;
import java.sql.Connection;

/// What a run works with.
record Tools(Connection connection, Transactions transactions, RunListener listener, Trouble trouble, Watch watch) {}
