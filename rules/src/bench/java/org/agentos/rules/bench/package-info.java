/**
 * How fast rules are decided, against rules written by hand in Java, the same rules in Drools without us, and other rule engines.
 * Every engine is first held to give the very same outcomes. {@code ./mvnw -Pbench -pl rules test} writes {@code BENCHMARKS.md}.
 */
package org.agentos.rules.bench;
