/**
 * What a kiosk does: gives out numbers, and keeps giving them out while the network is down, from
 * numbers it holds in reserve. Depends on {@code device} and {@code ticket}.
 */
package org.linli.servicewindow.kiosk;
