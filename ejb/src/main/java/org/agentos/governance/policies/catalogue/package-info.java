/** Policies as people see them: the list, one with its versions, and its life told as a story. */
package org.agentos.governance.policies.catalogue;
