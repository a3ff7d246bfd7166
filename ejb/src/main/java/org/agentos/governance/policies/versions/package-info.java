/** Versions as people see them: as written, in other notations, and with all that is to be said of them. */
package org.agentos.governance.policies.versions;
