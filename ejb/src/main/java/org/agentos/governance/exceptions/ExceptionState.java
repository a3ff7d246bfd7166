package org.agentos.governance.exceptions;

import java.util.List;

/** Where an exception is in its life. */
public enum ExceptionState {
    REQUESTED,
    ACTIVE,
    REJECTED,
    REVOKED,
    /** Its date has come, or came before anybody approved it. */
    EXPIRED;

    /** Those that come to an end on their date. */
    static final List<ExceptionState> OPEN = List.of(REQUESTED, ACTIVE);

    /** Which changes are legal. */
    boolean mayBecome(ExceptionState next) {
        return switch (this) {
            case REQUESTED -> next == ACTIVE || next == REJECTED || next == EXPIRED;
            case ACTIVE -> next == REVOKED || next == EXPIRED;
            case REJECTED, REVOKED, EXPIRED -> false;
        };
    }
}
