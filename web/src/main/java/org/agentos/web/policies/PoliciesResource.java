package org.agentos.web.policies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.catalogue.Policies;
import org.agentos.governance.policies.catalogue.PolicyPage;
import org.agentos.governance.policies.catalogue.PolicyQuery;
import org.agentos.governance.policies.catalogue.PolicyState;
import org.agentos.governance.policies.catalogue.PolicyView;
import org.agentos.governance.policies.timeline.PolicyTimeline;
import org.agentos.governance.policies.timeline.StoryEntry;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.platform.json.Texts;
import org.agentos.web.http.Items;
import org.agentos.web.http.Once;
import org.agentos.web.http.Paging;
import org.agentos.web.http.Versions;
import org.agentos.web.policies.request.CloneRequest;
import org.agentos.web.policies.request.NewPolicyRequest;
import org.agentos.web.policies.request.PolicyTermsRequest;

/** Policies, and their life as a story. */
@Path("policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.AUDITOR, Roles.ADMIN})
public class PoliciesResource {

    @Inject
    Policies policies;

    @Inject
    PolicyTimeline timeline;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @GET
    public PolicyPage list(@QueryParam("state") String state, @QueryParam("q") String words, @BeanParam Paging paging) {
        return policies.page(new PolicyQuery(
                Paging.choice("state", PolicyState.class, state),
                Paging.text(words).map(text -> Texts.requireStorable(text, "q")),
                paging.cursor().map(text -> Texts.requireStorable(text, "cursor")),
                paging.limit()));
    }

    @POST
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response create(@HeaderParam("Idempotency-Key") String key, NewPolicyRequest request) {
        NewPolicy wanted = request.checked();
        return once.created(key, request, () -> created(policies.create(wanted, user.actor())));
    }

    @GET
    @Path("{id}")
    public Response policy(@PathParam("id") String id) {
        return withVersion(policies.policy(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") String edition, PolicyTermsRequest request) {
        return withVersion(policies.change(id, Versions.required(edition), request.checked(), user.actor()));
    }

    @POST
    @Path("{id}:clone")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response copy(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, CloneRequest request) {
        CloneRequest wanted = request.checked();
        return once.created(key, wanted, () -> created(policies.cloned(id, wanted.id(), wanted.title(), user.actor())));
    }

    @GET
    @Path("{id}/timeline")
    public Items<StoryEntry> timeline(@PathParam("id") String id) {
        return new Items<>(timeline.of(id));
    }

    private static Once.Created created(PolicyView policy) {
        return new Once.Created("policies/" + policy.id(), policy);
    }

    private static Response withVersion(PolicyView policy) {
        return Versions.withVersion(policy, policy.edition());
    }
}
