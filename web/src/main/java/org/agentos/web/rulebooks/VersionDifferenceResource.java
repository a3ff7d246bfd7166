package org.agentos.web.rulebooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.agentos.governance.rulebooks.difference.RulebookDifferenceView;
import org.agentos.governance.rulebooks.difference.RulebookDifferences;
import org.agentos.identity.Roles;
import org.agentos.web.http.Paging;

/** What a version has that what is in force, or another version, has not. */
@Path("policies/{id}/versions/{n}/difference")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.AUDITOR, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
public class VersionDifferenceResource {

    private static final String IN_FORCE = "in-force";

    @Inject
    RulebookDifferences differences;

    @GET
    public RulebookDifferenceView difference(
            @PathParam("id") String policyId, @PathParam("n") int number, @QueryParam("to") String to) {
        return Paging.text(to).filter(other -> !other.equals(IN_FORCE)).isEmpty()
                ? differences.ofVersion(policyId, number)
                : differences.ofVersions(policyId, (int) Paging.number("to", to), number);
    }
}
