package org.linli.shared.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the list's stated order
 * @param nextCursor opaque; send it as {@code cursor} for the next page; null at the end
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

  /** A list that always fits one page. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null);
  }

  /**
   * Cuts a page from one row more than was asked for.
   *
   * @param rows at most limit + 1, in order
   * @param key the last row's place in the order, as texts
   */
  public static <R> Page<R> cut(List<R> rows, int limit, Function<R, Cursor> key) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    var items = rows.subList(0, limit);
    return new Page<>(items, key.apply(items.get(limit - 1)).encoded());
  }

  public <V> Page<V> map(Function<? super T, ? extends V> view) {
    return new Page<>(items.stream().<V>map(view).toList(), nextCursor);
  }
}
