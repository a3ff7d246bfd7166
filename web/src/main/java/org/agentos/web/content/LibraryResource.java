package org.agentos.web.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.agentos.identity.Roles;
import org.agentos.knowledge.Library;
import org.agentos.knowledge.LibraryPage;
import org.agentos.knowledge.LibraryQuery;
import org.agentos.web.http.Paging;

/** Published content, found by meaning. */
@Path("library")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.BUSINESS_USER,
    Roles.COMPLIANCE_OFFICER,
    Roles.REVIEWER,
    Roles.PROCESS_DESIGNER,
    Roles.AUDITOR,
    Roles.API_CLIENT,
    Roles.ADMIN
})
public class LibraryResource {

    private static final int LONGEST_QUESTION = 1000;

    @Inject
    Library library;

    @GET
    public LibraryPage search(
            @QueryParam("q") String question,
            @QueryParam("channel") String channel,
            @QueryParam("verdict") String verdict,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @BeanParam Paging paging) {
        return library.search(new LibraryQuery(
                question(question),
                Paging.text(channel),
                Paging.choice("verdict", LibraryVerdict.class, verdict).map(Enum::name),
                Paging.instant("from", from),
                Paging.instant("to", to),
                paging.cursor(),
                paging.limit()));
    }

    private static Optional<String> question(String text) {
        Optional<String> question = Paging.text(text);
        if (question.filter(words -> words.length() > LONGEST_QUESTION).isPresent()) {
            throw Paging.bad("q", "Ask in at most " + LONGEST_QUESTION + " characters.");
        }
        return question;
    }

    /** What published content can have been decided as. */
    enum LibraryVerdict {
        ALLOW,
        REVIEW,
        BLOCK
    }
}
