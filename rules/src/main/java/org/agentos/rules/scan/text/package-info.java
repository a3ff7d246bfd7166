/**
 * Texts as detectors read them: normalised, without markup that hides nothing but breaks words, and with the way back to the
 * code points of the original.
 */
package org.agentos.rules.scan.text;
