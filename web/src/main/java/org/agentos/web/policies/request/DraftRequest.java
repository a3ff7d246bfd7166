package org.agentos.web.policies.request;

import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.errors.Refusal;

/**
 * A text to save.
 *
 * @param text in every notation but XLSX
 * @param bytes a workbook in Base64
 */
public record DraftRequest(Notation notation, String text, String bytes) {

    /** @throws Refusal 422 or 413 */
    public DraftText checked() {
        return SentText.read(notation, text, bytes);
    }
}
