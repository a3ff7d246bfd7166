/** Packs, the keys whose packs are taken, and files of others, over HTTP. */
package org.agentos.web.packs;
