/**
 * Writes the post for one channel.
 *
 * <ul>
 *   <li>SOC-1 A post is never longer than its channel takes, in Unicode code points.
 *   <li>SOC-2 Every post says that it is AI-generated; a paid one begins with {@code #ad Paid partnership}.
 *   <li>SOC-3 What was flagged is rewritten or left out, and every disclosure that was demanded is added.
 *   <li>SOC-4 Only the brief speaks: no claim, number or name that is not in it.
 *   <li>SOC-5 What an instruction asks for and the writer cannot do is said, not passed over.
 * </ul>
 */
package org.agentos.agents.social;
