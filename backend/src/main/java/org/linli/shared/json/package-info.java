/** Strict JSON: what is not exactly the documented shape is refused with the field's name. */
package org.linli.shared.json;
