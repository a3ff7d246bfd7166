/**
 * Scanning: what is in a content, seen by detectors that have a version, and what could not be seen. A detector that fails or
 * runs out of time is named in the coverage; nothing is assumed clean.
 *
 * <p>{@code confidence} is the share of such matches that we expect to mean what the kind says: 0.95 and more where a checksum
 * or an unmistakable form was found, 0.8 for a phrase that hardly means anything else, 0.6 for one that often does, less where
 * a person should look.
 */
package org.agentos.rules.scan;
