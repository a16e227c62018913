/**
 * Speed, measured and never asserted: {@code ./mvnw verify -Pbench}. The API beside a raw-JDBC loop
 * that does the same to the same halls, in turns, in one run.
 */
package org.linli.bench;
