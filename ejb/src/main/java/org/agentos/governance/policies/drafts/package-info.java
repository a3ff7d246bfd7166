/** Writing versions: saved as officers go, each save kept, two editors never over each other, and what they say about it. */
package org.agentos.governance.policies.drafts;
