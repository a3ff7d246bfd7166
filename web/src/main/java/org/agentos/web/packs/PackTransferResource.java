package org.agentos.web.packs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.agentos.governance.packs.ExportedPack;
import org.agentos.governance.packs.NewPack;
import org.agentos.governance.packs.PackImports;
import org.agentos.governance.packs.Packs;
import org.agentos.governance.packs.foreign.ForeignFile;
import org.agentos.governance.packs.foreign.PolicyImportView;
import org.agentos.governance.packs.foreign.PolicyImports;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Sha256;
import org.agentos.web.http.Once;
import org.agentos.web.http.Paging;

/** Policies leave as a signed archive and come in as drafts, from packs and from files of others. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMPLIANCE_OFFICER)
public class PackTransferResource {

    private static final String ZIP = "application/zip";

    @Inject
    Packs packs;

    @Inject
    PackImports imports;

    @Inject
    PolicyImports files;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    @Path("packs:export")
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    public Response export(NewPack wanted) {
        if (wanted == null) {
            throw Refusal.of(ProblemType.INVALID_BODY, "Say which policies the pack is to hold.");
        }
        ExportedPack pack = packs.export(wanted, user.actor());
        String name = pack.view().packId() + "-" + pack.view().version() + ".zip";
        return Response.ok(pack.archive(), ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @POST
    @Path("packs:import")
    @Consumes(ZIP)
    public Response take(
            @HeaderParam("Idempotency-Key") String key, @QueryParam("dryRun") String dryRun, byte[] archive) {
        boolean dry = Paging.flag("dryRun", dryRun);
        return once.ok(
                key,
                Map.of("archive", Sha256.named(archive), "dryRun", dry),
                () -> imports.take(archive, dry, user.actor()));
    }

    @POST
    @Path("policies:import")
    public Response takeFile(@HeaderParam("Idempotency-Key") String key, ForeignFile file) {
        if (file == null) {
            throw Refusal.of(ProblemType.INVALID_BODY, "Send the file that is to be brought in.");
        }
        return once.created(key, file, () -> {
            PolicyImportView view = files.take(file, user.actor());
            return new Once.Created("policies/" + view.policyId() + "/versions/" + view.version(), view);
        });
    }
}
