/**
 * jBPM 10 core, interpreted, on our own stores: the only package that knows it. Handlers only enqueue, instances never
 * enter jBPM's error state, and no lookup grows with the number of definitions.
 */
package org.agentos.processes.jbpm;
