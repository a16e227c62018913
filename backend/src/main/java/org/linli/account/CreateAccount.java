package org.linli.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A new account for a new person.
 *
 * @param username what the person will type: small letters, digits, dot, dash, underscore
 * @param unitId where the account belongs; administrators of this unit look after it
 */
public record CreateAccount(
    @NotBlank @Size(max = 60) String personName,
    @NotNull @Size(min = 3, max = 40) @Pattern(regexp = "[a-z0-9._-]*") String username,
    @NotNull UUID unitId) {}
