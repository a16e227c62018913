package org.linli.servicewindow.estimate;

/**
 * One method's answer.
 *
 * @param spread what the observations themselves suggest; errors, once known, know better
 */
record Guess(double seconds, Spread spread) {
  /**
   * @param errors null while too few are known
   */
  MethodEstimate within(Spread errors) {
    var range = (errors == null ? spread : errors).around(seconds);
    return new MethodEstimate((int) Math.round(seconds), range);
  }
}
