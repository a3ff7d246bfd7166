/** The audit log over HTTP. */
package org.agentos.web.audit;
