package org.agentos.web.wordlists;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.agentos.governance.wordlists.ChangedTerms;
import org.agentos.governance.wordlists.WordListChange;
import org.agentos.governance.wordlists.WordListItem;
import org.agentos.governance.wordlists.WordListView;
import org.agentos.governance.wordlists.WordLists;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.web.http.Items;
import org.agentos.web.http.Versions;

/** Word lists in force; a change becomes a draft of the policy that owns the list. */
@Path("word-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.BUSINESS_USER,
    Roles.COMPLIANCE_OFFICER,
    Roles.REVIEWER,
    Roles.PROCESS_DESIGNER,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class WordListsResource {

    @Inject
    WordLists lists;

    @Inject
    CurrentUser user;

    @GET
    public Items<WordListItem> all() {
        return new Items<>(lists.all());
    }

    @GET
    @Path("{name}")
    public Response list(@PathParam("name") String name) {
        WordListView list = lists.list(name);
        return Versions.withVersion(list, list.policyVersion());
    }

    @PUT
    @Path("{name}")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public WordListChange change(
            @PathParam("name") String name, @HeaderParam("If-Match") String version, ChangedTerms terms) {
        if (terms == null) {
            throw Refusal.of(ProblemType.INVALID_BODY, "Send the terms that the list is to have.");
        }
        return lists.change(name, Versions.required(version), terms, user.actor());
    }
}
