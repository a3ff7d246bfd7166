/** What tests of features share: a real PostgreSQL 17 with our schema, entities over it, and beans wired by hand. */
package org.agentos.testing;
