/**
 * Missions and the processes that fulfil them: a brief starts one instance of the content pipeline per channel, agents and rules
 * do its work, people its tasks. Every step commits with what it made, its audit record and its event.
 */
package org.agentos.orchestration;
