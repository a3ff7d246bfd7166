package org.agentos.governance.publishing;

/** How the platform behaves at the next call, or whether the server dies before it. */
enum PlatformMood {
    WELL,
    LOSES_THE_ANSWER,
    REFUSES,
    BUSY,
    SERVER_DIES_BEFORE_THE_CALL,
    SERVER_DIES_AFTER_THE_CALL
}
