/** A place in the queue: its states and verbs, its number, and who is called next. */
package org.linli.servicewindow.ticket;
