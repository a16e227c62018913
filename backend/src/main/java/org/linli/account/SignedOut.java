package org.linli.account;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The answer to signing out of the browser at hand; {@link SessionCookies} makes it a 204 that
 * takes the cookie away.
 */
@JsonSerialize // An empty record is written as {} only with an annotation of Jackson's on it.
public record SignedOut() {}
