package org.linli.servicewindow.service;

/** What a manager looks for in the list of services. */
public enum ServiceState {
  /** Numbers are taken for it. */
  OFFERED("s.withdrawnAt is null"),
  /** No numbers are taken any more. */
  WITHDRAWN("s.withdrawnAt is not null"),
  /** Words wait to be published. */
  DRAFTED("exists (select 1 from GuideVersion v where v.key.serviceId = s.id and v.state = DRAFT)"),
  /** Residents cannot read it in English. */
  WITHOUT_ENGLISH(
      "not exists (select 1 from Service y join y.guides e where y.id = s.id and key(e) = 'en')");

  private final String condition;

  ServiceState(String condition) {
    this.condition = condition;
  }

  /** Of a service {@code s}. */
  String condition() {
    return condition;
  }
}
