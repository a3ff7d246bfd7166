/**
 * The one way out. Every call that leaves this machine, or goes to another process, passes here: allowed schemes and ports,
 * no private targets unless an administrator listed them, checked again after each redirect, bounded in size and time.
 */
package org.agentos.platform.outbound;
