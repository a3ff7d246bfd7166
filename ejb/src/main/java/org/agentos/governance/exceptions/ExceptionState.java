package org.agentos.governance.exceptions;

/** Where an exception is in its life. */
public enum ExceptionState {
    REQUESTED,
    ACTIVE,
    REJECTED,
    REVOKED,
    /** Its date has come, or came before anybody approved it. */
    EXPIRED;

    /** Which changes are legal. */
    boolean mayBecome(ExceptionState next) {
        return switch (this) {
            case REQUESTED -> next == ACTIVE || next == REJECTED || next == EXPIRED;
            case ACTIVE -> next == REVOKED || next == EXPIRED;
            case REJECTED, REVOKED, EXPIRED -> false;
        };
    }
}
