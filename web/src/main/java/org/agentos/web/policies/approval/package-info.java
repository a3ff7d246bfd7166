/** Four eyes over HTTP. */
package org.agentos.web.policies.approval;
