/** Models on their way to something that runs: read, wired without compiling anything, kept by version. */
package org.agentos.processes.jbpm.definitions;
