package org.linli.resident;

/** What somebody is to the head of the household 户主. */
public enum Relation {
  HEAD,
  SPOUSE,
  CHILD,
  GRANDCHILD,
  PARENT,
  GRANDPARENT,
  SIBLING,
  OTHER
}
