/**
 * The brand: palette, fonts, logo, tone and terms that agents follow and rules measure against.
 *
 * <ul>
 *   <li>BRD-1 A profile is edited only by who has seen its present version; every version is kept.
 *   <li>BRD-2 Until somebody saves one, the sample that ships is in force.
 * </ul>
 */
package org.agentos.content.brand;
