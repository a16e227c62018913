/**
 * Hewan's hall as demo data, made through the rooms' own services at the first start of {@code dev}
 * (or wherever {@code linli.demo.enabled} is set; {@code prod} refuses it). The top room: it may
 * use all others.
 */
package org.linli.demo;
