/** Policies over HTTP: their versions from draft to approval, and what writing them needs. */
package org.agentos.web.policies;
