/**
 * The decision library on the command line: {@code java -jar agentos-rules.jar}. The only place of this module that reads and writes
 * files.
 *
 * <p>Exit codes: 0 all is well, 1 something was found that the caller asked about (a refused rule, a failed example, a decision that
 * is not ALLOW), 2 the call itself can't be carried out.
 */
package org.agentos.rules.cli;
