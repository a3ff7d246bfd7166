/** What was in force when, and why: every activation with what it changed, what a revision is made of, who approved each part. */
package org.agentos.governance.rulebooks.history;
