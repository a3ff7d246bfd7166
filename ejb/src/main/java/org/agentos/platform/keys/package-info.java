/** The installation's own keys: they sign checkpoints and permits' proofs, and wrap the data keys of people. */
package org.agentos.platform.keys;
