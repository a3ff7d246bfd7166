/** The decision library: rule model, notations, scanning, embedding and the Drools engine behind them. */
package org.agentos.rules;
