/** Word lists and brand profiles, over HTTP. */
package org.agentos.web.wordlists;
