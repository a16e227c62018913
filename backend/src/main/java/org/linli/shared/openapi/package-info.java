/**
 * Makes the published contract out of the code: what every endpoint has in common is told from its
 * annotations and the refusals' enums, never by hand. The shapes come from the records: all of a
 * view's components are always there, {@code @Nullable} (JSpecify) says which may be null; a
 * request's are demanded as Bean Validation says, the others may be null or absent. Prose stands in
 * {@code META-INF/openapi.yaml}. Runs while the application is built, never in it; no room depends
 * on it.
 */
package org.linli.shared.openapi;
