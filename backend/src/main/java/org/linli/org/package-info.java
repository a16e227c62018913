/**
 * The tree of units: committee, communities (neighbourhoods and villages), party branches and
 * groups, resident groups, service centres. A role granted on a unit reaches the unit's subtree, so
 * every room above asks {@link org.linli.org.OrgService} what lies within reach. Stands on shared
 * and person; any room above may depend on it.
 */
package org.linli.org;
