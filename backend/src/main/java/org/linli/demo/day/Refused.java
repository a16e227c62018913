package org.linli.demo.day;

/** The hall would not have it: somebody else was faster, or plays along. */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param slug the problem's
   */
  public Refused(String slug) {
    super(slug, null, false, false);
  }
}
