package org.linli.person;

import java.util.List;

/**
 * Name, phone, sex or birth date of somebody are others now; told within the same transaction, with
 * the people's rows locked, to whoever keeps copies.
 *
 * @param people one or many, each once
 */
public record PersonChanged(List<PersonView> people) {}
