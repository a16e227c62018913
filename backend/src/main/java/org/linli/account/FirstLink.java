package org.linli.account;

/**
 * A one-time link of {@link FirstAdministratorService}.
 *
 * @param role what its account may do
 */
public record FirstLink(StaffRole role, String link) {}
