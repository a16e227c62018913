package org.linli.person;

import java.util.List;

/** Records that look like one person's, the oldest first. */
public record DuplicateGroup(DuplicateReason reason, List<PersonView> people) {}
