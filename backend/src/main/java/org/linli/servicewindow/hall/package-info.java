/** A hall (service centre), its rules, its windows and the lock row of its queue. */
package org.linli.servicewindow.hall;
