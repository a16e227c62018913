package org.linli.shared.audit;

/**
 * How something that the log keeps as an id is called now.
 *
 * @param erased nothing tells any more who it was; the name is a mere sign then
 */
public record SubjectName(String name, boolean erased) {

  public static SubjectName of(String name) {
    return new SubjectName(name, false);
  }
}
