package org.linli.shared.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what is unpacked, while it is unpacked: whatever the archive's directory says, no more
 * passes between two {@link #mark(int) marks} than one row may have, and no more in all than a
 * table may. So what a parser holds at a time is bounded.
 */
final class MeteredStream extends FilterInputStream {
  /** Between two marks; a parser reads ahead of them by a few kilobytes. */
  static final int LONGEST_ROW = 1024 * 1024;

  static final long LARGEST = 512L * 1024 * 1024;

  private long sinceMark;
  private long all;

  MeteredStream(InputStream in) {
    super(in);
  }

  /** More than any table has. */
  static final class OverflowException extends IOException {}

  /** A row has ended. */
  void nextRow() {
    sinceMark = 0;
  }

  @Override
  public int read() throws IOException {
    var next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    var read = super.read(into, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    sinceMark += read;
    all += read;
    if (sinceMark > LONGEST_ROW || all > LARGEST) {
      throw new OverflowException();
    }
  }
}
