/** Other rule engines on the flat set: those for Java behind the same port, those for Node in a process of their own. */
package org.agentos.rules.bench.peers;
