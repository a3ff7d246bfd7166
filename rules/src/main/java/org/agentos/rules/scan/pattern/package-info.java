/** Things with a form: identifiers with checksums, addresses, keys. Patterns run in RE2/J, in linear time. */
package org.agentos.rules.scan.pattern;
