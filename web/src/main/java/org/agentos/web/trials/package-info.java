/** Trying rules over HTTP: scenarios, tests, dry runs, impact. */
package org.agentos.web.trials;
