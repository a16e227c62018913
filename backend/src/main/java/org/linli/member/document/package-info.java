/**
 * Documents in members' files: what was decided, written or signed, attached to the entry it
 * belongs to. They are archives: none is replaced or deleted, and one that was attached by mistake
 * is taken back. Who may see one, {@code member} asks before it comes here. Depends on shared
 * alone.
 */
package org.linli.member.document;
