package org.agentos.web.system;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.agentos.identity.Roles;
import org.agentos.web.http.Paging;

/** What changes, as it changes (server-sent events, WHATWG HTML section 9.2). */
@Path("events")
@RequestScoped
public class EventsResource {

    @Inject
    EventStreams streams;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({
        Roles.BUSINESS_USER,
        Roles.COMPLIANCE_OFFICER,
        Roles.REVIEWER,
        Roles.PROCESS_DESIGNER,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public void events(@HeaderParam("Last-Event-ID") String last, @Context SseEventSink sink, @Context Sse sse) {
        long after = Paging.text(last)
                .map(text -> Paging.number("Last-Event-ID", text))
                .orElse(EventStreams.FROM_NOW);
        streams.open(after, sink, sse);
    }
}
