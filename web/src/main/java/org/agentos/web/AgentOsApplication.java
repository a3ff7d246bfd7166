package org.agentos.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.agentos.identity.Roles;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The API under {@code /api/v1}. Its contract is {@code META-INF/openapi.yaml}; tokens are verified by MicroProfile JWT.
 *
 * <p>It must be a CDI bean itself, or {@code JsonWebToken} cannot be injected when beans are discovered by annotation.
 */
@ApplicationScoped
@ApplicationPath("/api/v1")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({
    Roles.COMPLIANCE_OFFICER,
    Roles.BUSINESS_USER,
    Roles.REVIEWER,
    Roles.REVIEWER_BRAND,
    Roles.REVIEWER_COMPLIANCE,
    Roles.REVIEWER_LEGAL,
    Roles.REVIEWER_MARKET,
    Roles.PROCESS_DESIGNER,
    Roles.AUDITOR,
    Roles.API_CLIENT,
    Roles.ADMIN
})
public class AgentOsApplication extends Application {

    /** Keeps the server's own JSON binding out: which of two writers came first would change from start to start. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "JsonBodies");
    }
}
