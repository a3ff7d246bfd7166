package org.agentos.web.policies;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.web.http.Paging;

/** Which text of a version is wanted, and how it is sent. */
public class SourceText {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @QueryParam("notation")
    private String notation;

    @QueryParam("edition")
    private String edition;

    /** Its own when empty. */
    Optional<Notation> notation() {
        return Paging.choice("notation", Notation.class, notation);
    }

    /** The newest when empty. */
    Optional<Integer> edition() {
        return Paging.text(edition).map(given -> {
            long number = Paging.number("edition", given);
            if (number < 1 || number > Integer.MAX_VALUE) {
                throw Paging.bad("edition", "Give the number of a save, from 1.");
            }
            return (int) number;
        });
    }

    static Response response(DraftText text) {
        if (text.notation().binary()) {
            return Response.ok(text.source(), WORKBOOK)
                    .header("Content-Disposition", "attachment; filename=\"policy.xlsx\"")
                    .build();
        }
        return Response.ok(text.text(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .build();
    }
}
