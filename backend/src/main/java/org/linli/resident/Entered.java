package org.linli.resident;

import java.util.UUID;
import org.linli.person.PersonView;

/** Somebody who moved in with many others. */
public record Entered(UUID residentId, String address, PersonView person) {}
