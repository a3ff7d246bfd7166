package org.agentos.web.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.Evaluated;
import org.agentos.governance.decisions.Redaction;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.rules.decision.Verdict;
import org.agentos.web.access.OpenTo;
import org.agentos.web.governance.DecisionRequest;
import org.agentos.web.http.Once;

/** LiteLLM's generic guardrail: blocked is what is not allowed, and whatever nobody can look at. */
@Path("litellm/beta/litellm_basic_guardrail_api")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.API_CLIENT, Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
public class GuardrailResource {

    @Inject
    Decisions decisions;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    @OpenTo(ApiKeyScope.DECIDE)
    public Response guard(GuardrailRequest request) {
        List<String> texts = Stream.concat(request.given().stream(), request.calls().stream())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return once.ok(
                null,
                request,
                () -> texts.stream()
                        .map(text ->
                                decisions.evaluate(DecisionRequest.ofText(text).content()))
                        .toList(),
                evaluated -> answer(request, texts, evaluated));
    }

    private GuardrailAnswer answer(GuardrailRequest request, List<String> texts, List<Evaluated> evaluated) {
        List<DecisionView> given =
                evaluated.stream().map(one -> decisions.give(one, user.actor())).toList();
        Optional<DecisionView> held =
                given.stream().filter(one -> one.verdict() != Verdict.ALLOW).findFirst();
        if (held.isPresent()) {
            return GuardrailAnswer.blocked("Decision " + held.get().id() + " is "
                    + held.get().verdict() + ": " + String.join(" ", held.get().reasons()));
        }
        if (request.hasImages()) {
            return GuardrailAnswer.blocked("Images are not looked at here, so they are not let through.");
        }
        if (!request.redacts()) {
            return GuardrailAnswer.none();
        }
        List<String> masked =
                request.given().stream().map(text -> masked(text, texts, given)).toList();
        return masked.equals(request.given()) ? GuardrailAnswer.none() : GuardrailAnswer.changed(masked);
    }

    /** An empty text was not decided. */
    private static String masked(String text, List<String> texts, List<DecisionView> given) {
        int place = texts.indexOf(text);
        return place < 0 ? text : Redaction.of(text, given.get(place).findings());
    }
}
