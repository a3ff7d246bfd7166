/**
 * What would have to change for a content to pass: from a decision to the least set of edits after which the decision is better,
 * shown by deciding again. Edits are to the content and to where it goes; what is true of it (that it is paid for, that a machine
 * made it) is never edited away.
 */
package org.agentos.rules.decision.remedy;
