package org.linli.shared.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a public write that gives away what there is not enough of: besides the common budget it has a
 * smaller one of its own, for a minute and for an hour. See {@link PublicWriteLimit}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Scarce {}
