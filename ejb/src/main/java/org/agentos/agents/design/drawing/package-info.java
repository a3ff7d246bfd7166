/** Measures, colours and draws: what every layout is made with. Knows nothing of ideas and channels. */
package org.agentos.agents.design.drawing;
