package org.linli.shared.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.exception.LockTimeoutException;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * On an H2 file one transaction writes at a time, from its first change to the end of its commit;
 * readers are not held up. H2 saves its tables one after the other while others go on changing them
 * (its issue 2080): killed in that moment, it comes back with half of a transaction that was under
 * way. A hall's lock row of before it and a ledger of after it, and the hall stands still for good.
 * MySQL needs none of this.
 */
@PersistenceUnitExtension
@ApplicationScoped
class OneWriter implements StatementInspector {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int H2_LOCK_TIMEOUT = 50200;

  private final TransactionSynchronizationRegistry transactions;
  private final boolean needed;
  private final WriteGate gate = new WriteGate();

  OneWriter(TransactionSynchronizationRegistry transactions, DatabaseConfig config) {
    this.transactions = transactions;
    this.needed = config.oneWriter();
  }

  @Override
  public String inspect(String sql) {
    if (needed
        && changes(sql)
        && transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
      pass();
    }
    return sql;
  }

  /** Row locks count as changes: whoever holds one would else wait here for who waits for it. */
  static boolean changes(String sql) {
    return !sql.startsWith("select") || sql.contains(" for update");
  }

  private void pass() {
    if (transactions.getResource(gate) != null) {
      return;
    }
    var writer = Thread.currentThread();
    if (!gate.enter(writer, PATIENCE)) {
      var waited = new SQLException("another transaction is writing", "HYT00", H2_LOCK_TIMEOUT);
      throw new LockTimeoutException(waited.getMessage(), waited);
    }
    try {
      transactions.registerInterposedSynchronization(new Leaving(gate, writer));
      transactions.putResource(gate, writer);
    } catch (RuntimeException e) {
      gate.leave(writer);
      throw e;
    }
  }

  /** However it ends, and whichever thread ends it. */
  private record Leaving(WriteGate gate, Thread writer) implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      gate.leave(writer);
    }
  }
}
