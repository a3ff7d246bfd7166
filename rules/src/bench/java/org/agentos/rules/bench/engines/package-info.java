/** The engines that run in a Java machine, each behind the same port and held to the same outcomes. */
package org.agentos.rules.bench.engines;
