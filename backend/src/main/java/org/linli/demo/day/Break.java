package org.linli.demo.day;

/**
 * A clerk's pause.
 *
 * @param seat the window, by its place in the hall's list
 * @param from seconds after opening; who is being served then is finished first
 * @param seconds how long
 * @param reason as the clerk gives it
 */
public record Break(int seat, int from, int seconds, String reason) {}
