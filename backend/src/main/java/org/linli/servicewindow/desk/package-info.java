/** What a clerk sees at a window. */
package org.linli.servicewindow.desk;
