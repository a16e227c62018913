package org.linli.shared.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;

/** Reads from an exception what the database meant; MySQL and H2 word it differently. */
public final class DatabaseTrouble {
  private static final int MYSQL_LOCK_TIMEOUT = 1205;
  private static final int MYSQL_SHUTDOWN = 1053;
  private static final int H2_LOCK_TIMEOUT = 50200;
  private static final String DEADLOCK = "40001";
  private static final Set<String> DUPLICATE = Set.of("23505", "23000");
  private static final int MYSQL_DUPLICATE = 1062;
  private static final int H2_DUPLICATE = 23505;

  private DatabaseTrouble() {}

  /**
   * Deadlock, lock time-out or a lost race on a version: the whole transaction may be run again.
   */
  public static boolean isPassing(Throwable thrown) {
    for (var t = thrown; t != null; t = t.getCause()) {
      if (t instanceof OptimisticLockException
          || t instanceof StaleStateException
          || t instanceof LockAcquisitionException) {
        return true;
      }
      if (t instanceof SQLException sql
          && (DEADLOCK.equals(sql.getSQLState()) || isLockTimeout(sql))) {
        return true;
      }
    }
    return false;
  }

  /** Waited too long for somebody else's lock. */
  public static boolean isLockTimeout(Throwable thrown) {
    for (var t = thrown; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && isLockTimeout(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLockTimeout(SQLException sql) {
    return sql.getErrorCode() == MYSQL_LOCK_TIMEOUT || sql.getErrorCode() == H2_LOCK_TIMEOUT;
  }

  /** No connection to be had, or it broke under way. */
  public static boolean isAway(Throwable t) {
    if (t instanceof JDBCConnectionException) {
      return true;
    }
    if (!(t instanceof SQLException sql)) {
      return false;
    }
    var state = String.valueOf(sql.getSQLState());
    return state.startsWith("08")
        || sql.getErrorCode() == MYSQL_SHUTDOWN
        || String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")
        || String.valueOf(sql.getMessage()).contains("connection is closed");
  }

  /** Kinds and codes only: a database's message may quote what people typed. */
  public static String inShort(Throwable thrown) {
    var words = new StringJoiner(" ← ");
    for (var t = thrown; t != null; t = t.getCause()) {
      words.add(
          t instanceof SQLException sql
              ? "SQL " + sql.getSQLState() + "/" + sql.getErrorCode()
              : t.getClass().getSimpleName());
    }
    return words.toString();
  }

  /** A UNIQUE constraint said no: somebody else was first. */
  public static boolean isDuplicate(Throwable thrown) {
    for (var t = thrown; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql
          && DUPLICATE.contains(String.valueOf(sql.getSQLState()))
          && (sql.getErrorCode() == MYSQL_DUPLICATE || sql.getErrorCode() == H2_DUPLICATE)) {
        return true;
      }
    }
    return false;
  }
}
