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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.check.CheckView;
import org.agentos.governance.policies.drafts.Drafts;
import org.agentos.governance.policies.drafts.PolicyCommentView;
import org.agentos.governance.policies.drafts.SaveView;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.versions.PolicyReader;
import org.agentos.governance.policies.versions.PolicyVersionView;
import org.agentos.governance.policies.versions.VersionSummary;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.http.Items;
import org.agentos.web.http.Once;
import org.agentos.web.http.Versions;
import org.agentos.web.policies.request.CommentRequest;
import org.agentos.web.policies.request.DraftRequest;
import org.agentos.web.policies.request.NewVersionRequest;
import org.agentos.web.policies.request.RestoreRequest;

/** Writing the versions of a policy. */
@Path("policies/{id}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.AUDITOR, Roles.ADMIN})
public class PolicyVersionsResource {

    @Inject
    PolicyReader reader;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @GET
    public Items<VersionSummary> versions(@PathParam("id") String id) {
        return new Items<>(reader.versions(id));
    }

    @POST
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response open(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, NewVersionRequest request) {
        return once.created(key, request, () -> {
            PolicyVersionRef opened = drafts.open(id, request.origin(), user.actor());
            return new Once.Created("policies/" + id + "/versions/" + opened.number(), view(opened));
        });
    }

    @GET
    @Path("{n}")
    public Response version(@PathParam("id") String id, @PathParam("n") int number) {
        return withEdition(reader.version(id, number, user.actor()));
    }

    @PUT
    @Path("{n}")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response save(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String edition,
            DraftRequest request) {
        DraftText text = request.checked();
        return withEdition(view(drafts.save(id, number, Versions.required(edition), text, user.actor())));
    }

    @GET
    @Path("{n}/text")
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON, SourceText.WORKBOOK})
    public Response text(@PathParam("id") String id, @PathParam("n") int number, @BeanParam SourceText wanted) {
        Optional<Integer> edition = wanted.edition();
        return SourceText.response(
                edition.isPresent()
                        ? drafts.text(id, number, edition.get())
                        : wanted.notation()
                                .map(notation -> reader.text(id, number, notation))
                                .orElseGet(() -> reader.source(id, number)));
    }

    @GET
    @Path("{n}/saves")
    public Items<SaveView> saves(@PathParam("id") String id, @PathParam("n") int number) {
        return new Items<>(drafts.saves(id, number));
    }

    @POST
    @Path("{n}:restore")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response restore(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @HeaderParam("Idempotency-Key") String key,
            RestoreRequest request) {
        int edition = request.checked();
        return once.ok(key, request, () -> view(drafts.restore(id, number, edition, user.actor())));
    }

    @GET
    @Path("{n}/comments")
    public Items<PolicyCommentView> comments(@PathParam("id") String id, @PathParam("n") int number) {
        return new Items<>(drafts.comments(id, number));
    }

    @POST
    @Path("{n}/comments")
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.AUDITOR, Roles.REVIEWER})
    public Response comment(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @HeaderParam("Idempotency-Key") String key,
            CommentRequest request) {
        CommentRequest good = request.checked();
        return once.created(
                key,
                good,
                () -> new Once.Created(
                        "policies/" + id + "/versions/" + number + "/comments",
                        drafts.comment(id, number, good.about(), good.text(), user.actor())));
    }

    @POST
    @Path("{n}:validate")
    public CheckView validate(@PathParam("id") String id, @PathParam("n") int number) {
        return reader.validated(id, number);
    }

    private PolicyVersionView view(PolicyVersionRef version) {
        return reader.version(version.policyId(), version.number(), user.actor());
    }

    private static Response withEdition(PolicyVersionView version) {
        return Versions.withVersion(version, version.edition());
    }
}
