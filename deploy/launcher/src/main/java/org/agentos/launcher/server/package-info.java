/** The AgentOS server as a child process: on the embedded stack, or against hosts of somebody else. */
package org.agentos.launcher.server;
