/** What everybody may see: halls with their queues' lengths, and the hall display. */
package org.linli.servicewindow.board;
