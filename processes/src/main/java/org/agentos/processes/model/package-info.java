/** BPMN 2.0 text as a tree: read without trusting it, written back, and what of it the engine needs beside jBPM. */
package org.agentos.processes.model;
