package org.agentos.identity;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.RecordedAudit;
import org.agentos.identity.AirlockAccess.Scope;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.testing.TestClock;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak's part of the protocol is played by a double: discovery, and the UMA grant. */
class AirlockAccessTest {

    private static final String TOKEN_PATH = "/realms/agentos/protocol/openid-connect/token";

    private final WireMockServer keycloak =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    private final TestClock clock = new TestClock();
    private final RecordedAudit audit = new RecordedAudit();
    private final AirlockAccess access = new AirlockAccess();

    @BeforeEach
    void start() {
        keycloak.start();
        keycloak.stubFor(get(urlEqualTo("/realms/agentos/.well-known/uma2-configuration"))
                .willReturn(okJson("{\"issuer\":\"%1$s/realms/agentos\",\"token_endpoint\":\"%1$s%2$s\"}"
                        .formatted(keycloak.baseUrl(), TOKEN_PATH))));
        KeycloakPermissions permissions = new KeycloakPermissions();
        permissions.url = keycloak.baseUrl();
        permissions.realm = "agentos";
        permissions.clientId = "agentos-server";
        permissions.secret = Optional.of("secret");
        access.permissions = permissions;
        access.clock = clock;
        access.audit = audit;
        access.token = new Token("the-token-of-leo");
        access.user = new CurrentUser();
        access.user.token = access.token;
    }

    @AfterEach
    void stop() {
        keycloak.stop();
    }

    @Test
    void letsInWhomKeycloakLetsIn() {
        grants();

        assertThatCode(() -> access.require(Scope.DECIDE)).doesNotThrowAnyException();
        keycloak.verify(postRequestedFor(urlEqualTo(TOKEN_PATH))
                .withHeader("Authorization", equalTo("Bearer the-token-of-leo"))
                .withRequestBody(containing("permission=airlock%23decide")));
    }

    @Test
    void keepsOutWhomKeycloakRefuses() {
        refuses();

        assertRefused(ProblemType.FORBIDDEN);
    }

    @Test
    void writesEachRefusalDownThoughItAsksOnce() {
        refuses();

        assertRefused(ProblemType.FORBIDDEN);
        assertRefused(ProblemType.FORBIDDEN);

        keycloak.verify(1, postRequestedFor(urlEqualTo(TOKEN_PATH)));
        assertThat(audit.refusals()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("access.denied");
            assertThat(entry.actor().name()).isEqualTo("leo.legal");
            assertThat(entry.outcome()).isEqualTo(AuditOutcome.REFUSED);
            assertThat(entry.facts()).containsEntry("reason", "policy").containsEntry("scope", "decide");
        });
    }

    @Test
    void asksAgainOnlyAfterHalfAMinute() {
        grants();
        access.require(Scope.DECIDE);
        access.require(Scope.DECIDE);
        keycloak.verify(1, postRequestedFor(urlEqualTo(TOKEN_PATH)));

        clock.pass(Duration.ofSeconds(31));
        access.require(Scope.DECIDE);

        keycloak.verify(2, postRequestedFor(urlEqualTo(TOKEN_PATH)));
    }

    @Test
    void doesNotTakeTheAnswerForOneScopeAsTheOther() {
        grants();
        access.require(Scope.VIEW);

        access.require(Scope.DECIDE);

        keycloak.verify(2, postRequestedFor(urlEqualTo(TOKEN_PATH)));
    }

    @Test
    void letsNobodyInWhileKeycloakIsAway() {
        keycloak.stop();

        assertRefused(ProblemType.UNAVAILABLE);
    }

    @Test
    void letsNobodyInWithoutAToken() {
        access.token = new Token(null);

        assertRefused(ProblemType.UNAUTHENTICATED);
    }

    private void refuses() {
        keycloak.stubFor(post(TOKEN_PATH)
                .willReturn(aResponse()
                        .withStatus(403)
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"error\":\"access_denied\",\"error_description\":\"not_authorized\"}")));
    }

    private void grants() {
        keycloak.stubFor(post(TOKEN_PATH)
                .willReturn(okJson("{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"upgraded\":false}")));
    }

    private void assertRefused(ProblemType type) {
        assertThatThrownBy(() -> access.require(Scope.DECIDE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().type()).isEqualTo(type));
    }

    private record Token(String raw) implements JsonWebToken {

        @Override
        public String getName() {
            return "leo.legal";
        }

        @Override
        public String getRawToken() {
            return raw;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return name.equals("sub") ? (T) "the-subject-of-leo" : null;
        }
    }
}
