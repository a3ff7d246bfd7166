/**
 * Draws the image of a post: a layout in the brand's colours and font, as SVG and as PNG in the channel's size.
 *
 * <ul>
 *   <li>DES-1 Text is measured before it is drawn: it shrinks to fit and is never clipped.
 *   <li>DES-2 Only colours of the palette, and for text the one of most contrast; below 4.5 (WCAG 2.2, 1.4.3) black or white.
 *   <li>DES-3 The logo keeps half its size clear on every side.
 *   <li>DES-4 Every image has an alternative text and says that it is AI-generated.
 *   <li>DES-5 The same order yields the same image; another idea may yield another layout.
 * </ul>
 */
package org.agentos.agents.design;
