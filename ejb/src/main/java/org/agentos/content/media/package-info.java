/**
 * Images and other media by the digest of their bytes: files under the data folder, a row for each in the database.
 *
 * <ul>
 *   <li>MED-1 A medium is what its digest says, or it is not given out.
 *   <li>MED-2 After a power cut a file is there whole or not at all.
 * </ul>
 */
package org.agentos.content.media;
