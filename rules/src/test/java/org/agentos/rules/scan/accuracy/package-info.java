/**
 * Measures the detectors on public case sets, in the folder that the environment variable {@code AGENTOS_CASES} names, and writes
 * {@code rules/ACCURACY.md}: {@code ./mvnw -pl rules test -Dtest=AccuracyTest -Daccuracy.write=true}. Which of our kinds stands for
 * which type of a set is in the {@code typemap-*.json} resources. Texts of cases never leave this package.
 */
package org.agentos.rules.scan.accuracy;
