/** The life of a policy as a story: its audit records in order, each a sentence that people read. */
package org.agentos.governance.policies.timeline;
