/** Missions and tasks on a real database, with real rules, airlock and publishing; agents and platform are faked. */
package org.agentos.orchestration;
