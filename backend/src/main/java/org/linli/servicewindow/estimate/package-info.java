/**
 * How long a wait will be: two methods that each give a range, what was said to whom, and how well
 * it came true. Depends on {@code figures} and below; {@code ticket} tells it how the queue stands
 * and may depend on it.
 *
 * <p>Discreet visits are neither estimated nor observed: nobody's range says anything about them.
 */
package org.linli.servicewindow.estimate;
