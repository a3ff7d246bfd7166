/**
 * Guided decision tables of Drools and Business Central ({@code .gdst}, {@code decision-table52}), imported: columns that ask for
 * fields of facts with plain values come along, as do columns that fill an inserted {@code Outcome}; everything that runs code,
 * changes facts or steers the engine is told with its line. There is no way back: tables are written as sheets, guided JSON or DRL.
 *
 * <p>What the format has no place for stands in metadata columns: {@code severity} a row; {@code owner}, {@code legalBasis},
 * {@code legalLink}, {@code description}, {@code jurisdictions}, {@code channels}, {@code tags}, {@code effectiveFrom} and
 * {@code effectiveUntil} the same in every row. The attributes {@code date-effective} and {@code date-expires} are days too. A
 * row's description becomes its rule's title.
 */
package org.agentos.rules.rulebook.gdst;
