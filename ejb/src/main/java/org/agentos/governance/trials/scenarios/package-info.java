/** Scenarios on file: contents with what officers expect of their decisions, written, taken over from decisions, carried by packs. */
package org.agentos.governance.trials.scenarios;
