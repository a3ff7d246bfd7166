package org.agentos.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.agentos.identity.CurrentUser;
import org.agentos.platform.idempotency.Answer;
import org.agentos.platform.idempotency.Idempotency;
import org.agentos.platform.idempotency.KeyedRequest;

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

    /** Creates in one transaction. */
    public Response created(String key, Object body, Supplier<Created> effect) {
        return created(key, body, () -> true, prepared -> effect.get());
    }

    /** Prepares outside any transaction, as work that takes a while should be, and creates in one. */
    public <P> Response created(String key, Object body, Supplier<P> preparation, Function<P, Created> effect) {
        return answer(key, body, preparation, prepared -> {
            Created created = effect.apply(prepared);
            return Answer.of(201, created.view()).at(created.location());
        });
    }

    /** Asks in one transaction for what is done later: answers 202, and where to see how it goes. */
    public Response accepted(String key, Object body, Supplier<Created> effect) {
        return answer(key, body, () -> true, prepared -> {
            Created asked = effect.get();
            return Answer.of(202, asked.view()).at(asked.location());
        });
    }

    /** Acts in one transaction. */
    public Response ok(String key, Object body, Supplier<?> effect) {
        return ok(key, body, () -> true, prepared -> effect.get());
    }

    /** Prepares outside any transaction, and acts in one. */
    public <P> Response ok(String key, Object body, Supplier<P> preparation, Function<P, ?> effect) {
        return answer(key, body, preparation, prepared -> Answer.of(200, effect.apply(prepared)));
    }

    private <P> Response answer(String key, Object body, Supplier<P> preparation, Function<P, Answer> effect) {
        Optional<KeyedRequest> keyed =
                Paging.text(key).map(given -> KeyedRequest.of(user.actor().id(), uri.getPath(), checked(given), body));
        Answer answer = keyed.flatMap(idempotency::earlier).orElseGet(() -> {
            P prepared = preparation.get();
            Supplier<Answer> work = () -> effect.apply(prepared);
            return keyed.map(request -> idempotency.once(request, work)).orElseGet(() -> idempotency.within(work));
        });
        return response(answer);
    }

    private Response response(Answer answer) {
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
