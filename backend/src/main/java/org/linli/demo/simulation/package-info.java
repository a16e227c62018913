/**
 * A simulated day: the players of {@code demo.day} let loose on a hall through its API, started
 * from the manager's page where there is a demo, or by a command from anywhere.
 */
package org.linli.demo.simulation;
