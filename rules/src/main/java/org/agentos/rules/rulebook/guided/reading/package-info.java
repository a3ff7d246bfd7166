/** Reads guided JSON, the short form included, into the model; goes on after a problem, so that all of them are found. */
package org.agentos.rules.rulebook.guided.reading;
