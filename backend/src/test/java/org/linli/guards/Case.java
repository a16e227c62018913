package org.linli.guards;

/**
 * One bad request.
 *
 * @param expected status and slug of the problem it gets
 * @param field what one of the problem's errors names, or begins with; null for whatever
 */
record Case(String kind, Call call, String expected, String field) {
  static final String NOBODYS_ID = "01900000-0000-7000-8000-000000000000";
}
