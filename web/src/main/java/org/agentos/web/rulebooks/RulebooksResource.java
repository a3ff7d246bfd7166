package org.agentos.web.rulebooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.agentos.governance.rulebooks.activation.Activations;
import org.agentos.governance.rulebooks.difference.RulebookDifferenceView;
import org.agentos.governance.rulebooks.difference.RulebookDifferences;
import org.agentos.governance.rulebooks.history.RulebookHistory;
import org.agentos.governance.rulebooks.history.RulebookOnDay;
import org.agentos.governance.rulebooks.history.RulebookRecordPage;
import org.agentos.governance.rulebooks.history.RulebookRevisionView;
import org.agentos.governance.rulebooks.nodes.NodesView;
import org.agentos.governance.rulebooks.nodes.RulebookNodes;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.http.Paging;
import org.agentos.web.missions.Reason;

/** What was in force when and why, what differs, and the way back. */
@Path("rulebooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.AUDITOR, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
public class RulebooksResource {

    private static final int LENGTH_OF_DAY = 10;

    @Inject
    RulebookHistory history;

    @Inject
    RulebookDifferences differences;

    @Inject
    RulebookNodes nodes;

    @Inject
    Activations activations;

    @Inject
    Changes changes;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    public RulebookRecordPage list(@BeanParam Paging paging) {
        return history.page(paging.cursor(), paging.limit());
    }

    @GET
    @Path("in-force")
    public RulebookOnDay inForce(@QueryParam("on") String on) {
        if (Paging.text(on).isEmpty()) {
            return history.at(clock.instant());
        }
        return on.length() == LENGTH_OF_DAY
                ? history.on(day(on))
                : history.at(Paging.instant("on", on).orElseThrow());
    }

    @GET
    @Path("nodes")
    public NodesView nodes() {
        return nodes.view();
    }

    @GET
    @Path("{revision}")
    public RulebookRevisionView revision(@PathParam("revision") String revision) {
        return history.revision(revision);
    }

    @POST
    @Path("{revision}:rollback")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response rollback(
            @HeaderParam("Idempotency-Key") String key, @PathParam("revision") String revision, Reason reason) {
        String why = reason.checked();
        return changes.now(key, reason, () -> activations.prepareRollback(revision, why, user.actor()));
    }

    @GET
    @Path("{from}/difference/{to}")
    public RulebookDifferenceView difference(@PathParam("from") String from, @PathParam("to") String to) {
        return differences.between(from, to);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Paging.bad("on", "'" + text + "' is neither a date such as 2026-12-24 nor an instant.");
        }
    }
}
