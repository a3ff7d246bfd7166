/** Files that others wrote for other tools, brought in as drafts; what cannot come along is told line by line. */
package org.agentos.governance.packs.foreign;
