/**
 * The Model Context Protocol at {@code /mcp}: streamable HTTP (revision 2025-06-18 and its neighbours), one JSON answer per request, no
 * sessions, no stream from the server's side. Tools ask for decisions and about them; each call is authorised and on record as any other.
 */
package org.agentos.web.mcp;
