/** Headlines that hide what a reader would want to know, or promise more than a text gives. */
package org.agentos.rules.scan.clickbait;
