/**
 * What a hall's days were like: visits rebuilt from the ledger, and figures over them. Depends on
 * {@code ledger} and below; {@code staffing} and {@code rating} may depend on it.
 *
 * <p>A visit is kept in a table once its day is over, which is only a store of what the ledger
 * says: it can be emptied, and fills again.
 */
package org.linli.servicewindow.figures;
