/** The matters residents come for, with a guide in each language. */
package org.linli.servicewindow.service;
