/** A mission's story: what happened, in order, out of what each feature wrote down, and the diagram with its tokens. */
package org.agentos.orchestration.missions.timeline;
