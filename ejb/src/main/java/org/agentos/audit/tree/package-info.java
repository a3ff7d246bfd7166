/** The log as a Merkle tree (RFC 6962): records get their places, tree heads are signed, proofs are read from them. */
package org.agentos.audit.tree;
