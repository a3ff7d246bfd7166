/** How each kind of style check looks at a block of text. One run belongs to one document; patterns are compiled once. */
package org.agentos.rules.scan.style.check;
