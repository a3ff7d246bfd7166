/**
 * Check digits of identifiers, each from the specification of who issues it. A check takes the value as written, with its
 * separators; it answers {@code false} for anything that is not of the form, and never throws.
 */
package org.agentos.rules.scan.checksum;
