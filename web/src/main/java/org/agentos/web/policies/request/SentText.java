package org.agentos.web.policies.request;

import java.util.Base64;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** A policy's text as it is sent: a text, or the bytes of a workbook. */
final class SentText {

    private SentText() {}

    /** @throws Refusal 422 when the notation, the text or the bytes are missing, or the wrong one of them is sent; 413 when too long */
    static DraftText read(Notation notation, String text, String bytes) {
        if (notation == null) {
            throw wrong("/notation", "Say which notation: GUIDED, DRL, CSV, XLSX, VALE or SHORT.");
        }
        if (notation.binary()) {
            return new DraftText(notation, decoded(bytes));
        }
        if (text == null) {
            throw wrong("/text", "Send the text; only a workbook comes as bytes.");
        }
        return DraftText.of(notation, text);
    }

    private static byte[] decoded(String bytes) {
        if (bytes == null) {
            throw wrong("/bytes", "Send the workbook in Base64.");
        }
        try {
            return Base64.getDecoder().decode(bytes);
        } catch (IllegalArgumentException e) {
            throw wrong("/bytes", "This is not Base64.");
        }
    }

    private static Refusal wrong(String pointer, String what) {
        return new Refusal(Problem.of(ProblemType.INVALID_BODY, "There is no text to read.")
                .at(pointer, what));
    }
}
