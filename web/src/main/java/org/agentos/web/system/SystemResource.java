package org.agentos.web.system;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.TreeSet;
import org.agentos.audit.Actor;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.platform.health.PartView;
import org.agentos.platform.health.Parts;
import org.agentos.web.http.Items;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who am I, where do I sign in, how are the parts. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SystemResource {

    @Inject
    CurrentUser user;

    @Inject
    Parts parts;

    @Inject
    @ConfigProperty(name = "agentos.keycloak.url")
    String keycloakUrl;

    @Inject
    @ConfigProperty(name = "agentos.keycloak.realm", defaultValue = "agentos")
    String realm;

    @Inject
    @ConfigProperty(name = "agentos.oidc.client.id", defaultValue = "agentos-console")
    String clientId;

    @Inject
    @ConfigProperty(name = "agentos.version")
    String version;

    @GET
    @Path("config")
    @PermitAll
    public PublicConfig config() {
        return new PublicConfig(keycloakUrl, realm, clientId, version);
    }

    @GET
    @Path("me")
    @RolesAllowed("**")
    public MeView me() {
        Actor actor = user.actor();
        return new MeView(actor.id(), actor.name(), actor.kind().name(), new TreeSet<>(actor.roles()));
    }

    @GET
    @Path("system/parts")
    @RolesAllowed({
        Roles.BUSINESS_USER,
        Roles.COMPLIANCE_OFFICER,
        Roles.REVIEWER,
        Roles.PROCESS_DESIGNER,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Items<PartView> parts() {
        return new Items<>(parts.all());
    }

    record PublicConfig(String keycloakUrl, String realm, String clientId, String version) {}

    record MeView(String id, String name, String kind, Set<String> roles) {}
}
