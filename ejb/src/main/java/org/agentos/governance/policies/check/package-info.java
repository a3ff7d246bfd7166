/** Says what is wrong with a policy's text, and what its author should know: at its place, in the company of what is in force. */
package org.agentos.governance.policies.check;
