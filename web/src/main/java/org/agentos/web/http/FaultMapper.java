package org.agentos.web.http;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.platform.errors.Causes;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;
import org.agentos.web.access.RefusedAccess;

/** Whatever is not a refusal: the framework's own answers get a body, faults get a number that the log knows too. */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Inject
    RefusedAccess refusedAccess;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable fault) {
        Optional<Refusal> refusal = Causes.first(fault, Refusal.class);
        if (refusal.isPresent()) {
            return ProblemBodies.response(refusal.get().problem());
        }
        if (isBehind(fault, EJBAccessException.class)) {
            return ProblemBodies.response(refusedAccess.forbidden(uri.getPath()));
        }
        if (fault instanceof WebApplicationException answer) {
            return framework(answer.getResponse());
        }
        if (isBehind(fault, OptimisticLockException.class)) {
            return ProblemBodies.response(Problem.of(
                    ProblemType.CONFLICT, "Somebody changed this at the same moment. Read it again and repeat."));
        }
        return unexpected(fault);
    }

    /** 405, 406, 415 and their like come from JAX-RS without a body; 401 and 403 are audited. */
    private Response framework(Response answer) {
        if (answer.hasEntity() && answer.getStatus() < 400) {
            return answer;
        }
        return switch (answer.getStatus()) {
            case 401 -> ProblemBodies.response(refusedAccess.anonymous(uri.getPath()));
            case 403 -> ProblemBodies.response(refusedAccess.forbidden(uri.getPath()));
            default ->
                withHeaders(answer, ProblemBodies.response(Problem.of(ProblemType.ofStatus(answer.getStatus()), "")));
        };
    }

    private static Response withHeaders(Response from, Response to) {
        Response.ResponseBuilder builder = Response.fromResponse(to).status(from.getStatus());
        for (String name : new String[] {"Allow", "Accept-Post", "Retry-After"}) {
            if (from.getHeaderString(name) != null) {
                builder.header(name, from.getHeaderString(name));
            }
        }
        return builder.build();
    }

    private Response unexpected(Throwable fault) {
        UUID incident = Ids.next();
        LOG.log(Level.SEVERE, "incident " + incident + " at " + uri.getPath(), fault);
        if (isDatabaseAway(fault) || isBehind(fault, RollbackException.class)) {
            return ProblemBodies.response(
                    Problem.of(ProblemType.UNAVAILABLE, "It could not be stored, so nothing was done. Try again soon.")
                            .with("incident", incident)
                            .with("retryAfter", 5));
        }
        return ProblemBodies.response(Problem.of(
                        ProblemType.INTERNAL,
                        "This should not have happened; nothing was done. Tell the operator the incident's id.")
                .with("incident", incident));
    }

    /** SQLSTATE class 08: connection exception; 57P0x: the server is going down or starting. */
    private static boolean isDatabaseAway(Throwable fault) {
        return Causes.first(fault, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("08") || state.startsWith("57P"))
                .isPresent();
    }

    private static boolean isBehind(Throwable fault, Class<? extends Throwable> type) {
        return Causes.of(fault).anyMatch(type::isInstance);
    }
}
