package org.linli.resident;

import java.time.LocalDate;

/** How somebody begins to live in a household. */
record Stay(Relation relation, LocalDate movedIn, boolean away, boolean floating) {}
