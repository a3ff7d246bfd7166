/** What administrators and officers set, over HTTP. */
package org.agentos.web.settings;
