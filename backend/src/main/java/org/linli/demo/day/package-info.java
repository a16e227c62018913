/**
 * A day in a hall, made up and played: the script (who comes when, for what, and what goes wrong),
 * and the player who has clerks and residents act it out, through the API or, for days long past,
 * through the rooms' services. For the rest of room {@code demo} only.
 */
package org.linli.demo.day;
