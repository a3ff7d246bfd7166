/** Exceptions from rules, over HTTP. */
package org.agentos.web.exceptions;
