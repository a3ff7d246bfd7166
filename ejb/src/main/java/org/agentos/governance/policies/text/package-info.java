/** What authors write, in whatever notation, and the rules that it stands for. */
package org.agentos.governance.policies.text;
