package org.agentos.governance.rulebooks.register;

/** Why another rulebook came into force. */
public enum ActivationKind {
    /** The first of an installation, or of a server that then learnt that rulebooks are made of policies. */
    START,
    /** A version of a policy came into force. */
    ACTIVATION,
    /** The time of a version was over. */
    EXPIRY,
    /** A policy was taken out of force. */
    RETIREMENT,
    /** What was in force before came back. */
    ROLLBACK
}
