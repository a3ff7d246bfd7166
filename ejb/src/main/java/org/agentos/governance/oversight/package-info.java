/**
 * What a compliance officer looks at first: how decisions go, which rules speak, what waits for whom, what is public and should not be.
 * Figures only, each from an index; the lists behind them are their owners'.
 */
package org.agentos.governance.oversight;
