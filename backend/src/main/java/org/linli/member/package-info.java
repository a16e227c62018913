/**
 * A party member's whole life (党员): the file, every step and decision as a row, how somebody stood
 * on any day. Nobody's standing is edited; it follows from what was decided. The way itself, as
 * rules, is {@code member.path}; where a member belongs, attends and votes is {@code member.place};
 * documents at what happened are {@code member.document}; letters, certificates and dues stand
 * above. Depends on {@code person}, {@code org} and shared.
 */
package org.linli.member;
