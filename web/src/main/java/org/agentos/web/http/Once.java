package org.agentos.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.agentos.identity.CurrentUser;
import org.agentos.platform.idempotency.Answer;
import org.agentos.platform.idempotency.Idempotency;

/** Runs the effect of a creating POST once per {@code Idempotency-Key}; a repeat gets the first answer again. */
@RequestScoped
public class Once {

    private static final int MAX_KEY = 200;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    public Response created(String key, Object body, Supplier<Created> effect) {
        return answer(key, body, () -> {
            Created created = effect.get();
            return Answer.of(201, created.view()).at(created.location());
        });
    }

    public Response ok(String key, Object body, Supplier<?> effect) {
        return answer(key, body, () -> Answer.of(200, effect.get()));
    }

    private Response answer(String key, Object body, Supplier<Answer> effect) {
        Answer answer = Paging.text(key)
                .map(given -> idempotency.once(user.actor().id(), uri.getPath(), checked(given), body, effect))
                .orElseGet(() -> idempotency.within(effect));
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body());
        Optional<String> location = answer.location();
        location.ifPresent(path -> response.location(URI.create(uri.getBaseUri().getPath() + path)));
        if (answer.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }

    private static String checked(String key) {
        if (key.length() > MAX_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw Paging.bad("Idempotency-Key", "Use 1 to " + MAX_KEY + " visible ASCII characters.");
        }
        return key;
    }

    /** What was created, and where it is now ({@code missions/0198...}). */
    public record Created(String location, Object view) {}
}
