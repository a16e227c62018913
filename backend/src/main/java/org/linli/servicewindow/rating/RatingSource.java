package org.linli.servicewindow.rating;

/** Where somebody rated. */
enum RatingSource {
  /** On the phone that holds the ticket. */
  PHONE,
  /** On the screen at the window that served it. */
  WINDOW_SCREEN
}
