/**
 * When a hall takes numbers: weekly hours, exceptions by date, the last ticket before the end, and
 * the manager's stop. A hall without stated hours always does. Whoever issues a number asks here;
 * the rule itself is one pure function, {@code Opening.at}.
 */
package org.linli.servicewindow.opening;
