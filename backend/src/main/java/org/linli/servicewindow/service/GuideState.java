package org.linli.servicewindow.service;

/** What a wording of a guide is to residents; of the first two a service has one at most. */
public enum GuideState {
  /** Being written; only staff see it. */
  DRAFT,
  /** What residents read. */
  PUBLISHED,
  /** What residents read earlier; kept for good. */
  EARLIER
}
