/** Text made comparable, with the way back to the original code points. */
package org.agentos.rules.scan.text;
