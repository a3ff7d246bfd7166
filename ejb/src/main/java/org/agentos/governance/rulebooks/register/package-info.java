/** What came into force when, what it was made of, and the record of it; the newest activation says what is in force. */
package org.agentos.governance.rulebooks.register;
