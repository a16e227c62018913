/**
 * Certificates of members who are away from home for half a year or more (流动党员证). With one, a
 * member attends at a host branch; belonging and vote stay at home.
 */
package org.linli.member.certificate;
