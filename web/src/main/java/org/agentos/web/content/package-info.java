/** Content, media and the library over HTTP. */
package org.agentos.web.content;
