/** What officers send about policies, checked field by field. */
package org.agentos.web.policies.request;
