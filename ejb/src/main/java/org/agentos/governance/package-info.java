/**
 * What may be published, and why: the rulebook in force, decisions under it, people's approvals, and publishing under a permit.
 *
 * <p>Arrows inside: {@code publishing} and {@code airlock} read {@code decisions}, which reads {@code rulebooks}, which are made of
 * {@code policies}; {@code trials}, {@code shadows} and {@code recall} ask what another rulebook would decide; {@code airlock} asks
 * {@code publishing} for permits and hears from it by event when one is void. Agents never come here: none clears itself.
 */
package org.agentos.governance;
