/** Four eyes over every version: submitted with a reason, approved or rejected by officers who did not write it, bound to its hash. */
package org.agentos.governance.policies.approval;
