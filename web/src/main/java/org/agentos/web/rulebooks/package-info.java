/** Bringing rulebooks into force and back over HTTP, and what was in force when. */
package org.agentos.web.rulebooks;
