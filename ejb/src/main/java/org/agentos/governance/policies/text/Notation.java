package org.agentos.governance.policies.text;

/** How an author wrote a version. All stand for the same rules; each keeps its own text. */
public enum Notation {
    /** The form's JSON. */
    GUIDED,
    /** Restricted DRL. */
    DRL,
    /** Decision tables as a sheet of comma separated values. */
    CSV,
    /** Decision tables as a workbook: bytes, where the others are texts in UTF-8. */
    XLSX,
    /** Style checks in Vale's YAML. */
    VALE,
    /** The short form of brand policies. */
    SHORT;

    /** Whether a source is bytes that no editor of texts can show. */
    public boolean binary() {
        return this == XLSX;
    }
}
