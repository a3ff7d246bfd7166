/**
 * Makes what modellers write digestible for jBPM's reader, one step a class: bpmn-js leaves out gateway directions,
 * item definitions, references of events and the order that a streaming reader needs. The result is for the engine only;
 * people are shown the text that they wrote.
 */
package org.agentos.processes.normaliser;
