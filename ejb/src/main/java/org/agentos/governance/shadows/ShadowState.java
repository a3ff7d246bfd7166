package org.agentos.governance.shadows;

/** How far a shadow has come. */
public enum ShadowState {
    RUNNING,
    /** Its version came into force. */
    PROMOTED,
    DROPPED
}
