/** Linli: the rooms of a neighbourhood hall. Each sub-package is one room; see README's map. */
package org.linli;
