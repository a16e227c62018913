/**
 * Documents that people hand in: judged by their content, kept once in a folder under the hash of
 * it, a row for each that was handed in. Who may see one is the business of the room that asked for
 * it; this package has no endpoint of its own. Any room may depend on it.
 */
package org.linli.shared.file;
