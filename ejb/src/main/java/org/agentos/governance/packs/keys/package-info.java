/** Whose packs are taken: this installation's own, and those of others whose public key an administrator added. */
package org.agentos.governance.packs.keys;
