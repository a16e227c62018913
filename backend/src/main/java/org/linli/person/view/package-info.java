/**
 * The view log: who looked at what is sensitive about a person, when and what for. Whoever hands
 * out a whole number, a care note, a dossier or a list calls {@link
 * org.linli.person.view.ViewLogService#record} in the same transaction, so that nothing is seen
 * unrecorded. Rows are only added; auditors read them. Every room above may depend on it.
 */
package org.linli.person.view;
