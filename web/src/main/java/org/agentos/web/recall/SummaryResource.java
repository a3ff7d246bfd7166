package org.agentos.web.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.agentos.governance.oversight.ComplianceSummary;
import org.agentos.governance.oversight.Oversight;
import org.agentos.identity.Roles;
import org.agentos.web.http.Paging;

/** The figures of the compliance dashboard. */
@Path("compliance/summary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.AUDITOR, Roles.ADMIN})
public class SummaryResource {

    private static final int LONGEST = 366;

    @Inject
    Oversight oversight;

    @GET
    public ComplianceSummary summary(@QueryParam("days") String days) {
        long wanted =
                Paging.text(days).map(given -> Paging.number("days", given)).orElse(30L);
        if (wanted < 1 || wanted > LONGEST) {
            throw Paging.bad("days", "Give a number from 1 to " + LONGEST + ".");
        }
        return oversight.summary((int) wanted);
    }
}
