/**
 * The process library on the command line: {@code java -jar agentos-processes.jar}. The only place of this module that reads files.
 *
 * <p>Exit codes: 0 every model is accepted, 1 one is not, 2 the call can't be carried out.
 */
package org.agentos.processes.cli;
