/** What one rulebook says that another does not, by its text and by what it does to decisions, with contents that show it. */
package org.agentos.governance.rulebooks.difference;
