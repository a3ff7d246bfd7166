/**
 * What changes when one rulebook takes the place of another: not which letters differ, but which decisions. Each difference is shown by
 * facts that both rulebooks decide, and no difference is claimed only where that was shown; otherwise none was found.
 */
package org.agentos.rules.rulebook.difference;
