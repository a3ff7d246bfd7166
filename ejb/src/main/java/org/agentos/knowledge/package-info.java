/**
 * The content library: what was published, found by meaning, by words, or by date.
 *
 * <ul>
 *   <li>KNO-1 Every chunk of a published text is embedded, none is cut off.
 *   <li>KNO-2 An entry stands in the library from the moment it is handed over; the vector index may follow later.
 *   <li>KNO-3 While the vector index is away, words are matched instead of meaning, and the answer says so.
 * </ul>
 */
package org.agentos.knowledge;
