package org.agentos.web.governance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.platform.errors.Refusal;
import org.agentos.web.http.Fields;
import org.agentos.web.http.Paging;

/** How a decision is to be answered. */
public class DecisionOptions {

    @QueryParam("explain")
    private String explain;

    @QueryParam("fields")
    private String fields;

    @QueryParam("redact")
    private String redact;

    /** @throws Refusal 400 with the option that is wrong */
    Chosen chosen() {
        return new Chosen(full(), Fields.of(DecisionAnswer.class, fields), Paging.flag("redact", redact));
    }

    private boolean full() {
        return switch (Paging.text(explain).orElse("none")) {
            case "none" -> false;
            case "full" -> true;
            default -> throw Paging.bad("explain", "Give none or full.");
        };
    }

    /** Options that were checked. */
    record Chosen(boolean explained, Fields fields, boolean redacted) {

        /** A decision whose text is with the client, or the decided text when it has just been sent. */
        JsonNode answer(DecisionView decision, Optional<String> text) {
            DecisionAnswer plain = DecisionAnswer.of(decision);
            DecisionAnswer masked = redacted ? text.map(plain::redacted).orElseGet(plain::masked) : plain;
            return fields.of(explained ? masked.explained() : masked);
        }
    }
}
