/** Measures that the harness does not bring, and the page that they are written on. */
package org.agentos.rules.bench.measuring;
