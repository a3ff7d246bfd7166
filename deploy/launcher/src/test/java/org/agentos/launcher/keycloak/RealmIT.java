package org.agentos.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.launcher.DemoUser;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

class RealmIT {

    private static TestStack stack;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        stack = TestStack.running();
    }

    static List<DemoUser> everyDemoUser() {
        return DemoUser.ALL;
    }

    @ParameterizedTest
    @MethodSource("everyDemoUser")
    void tokensSayWhoAndWithWhichRoles(DemoUser user) throws IOException {
        JsonNode claims = claims(stack.token(user.username()));

        assertThat(claims.path("iss").asText()).isEqualTo(stack.settings().get("AGENTOS_OIDC_ISSUER"));
        assertThat(texts(claims.path("aud"))).contains("agentos-api");
        assertThat(claims.path("upn").asText()).isEqualTo(user.username());
        assertThat(claims.path("sub").asText()).hasSize(36);
        assertThat(texts(claims.path("groups"))).containsAll(user.roles());
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void aServiceAccountIsAnApiClientAndNothingElseOfOurs() throws IOException {
        List<String> roles = texts(claims(stack.clientToken()).path("groups"));

        assertThat(roles).contains("api-client").doesNotContain("admin", "compliance-officer", "reviewer");
    }

    @Test
    void signInWithoutPkceIsRefused() throws Exception {
        HttpResponse<String> without = authorize("");
        HttpResponse<String> with =
                authorize("&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");

        assertThat(without.statusCode()).isEqualTo(302);
        assertThat(without.headers().firstValue("Location")).get().asString().contains("error=invalid_request");
        assertThat(with.statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordGetsNoToken() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(endpoint("token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=agentos-cli&username=adam.admin&password=wrong"))
                .build();

        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant").doesNotContain("access_token");
    }

    @Test
    void theConsoleComesBackToTheServerOnly() {
        try (Keycloak admin = stack.administrator()) {
            ClientRepresentation console = admin.realm("agentos")
                    .clients()
                    .findByClientId("agentos-console")
                    .get(0);

            assertThat(console.getRedirectUris()).containsExactly(stack.baseUrl() + "/*");
            assertThat(console.getWebOrigins()).containsExactly(stack.baseUrl());
        }
    }

    @Test
    void stepsAppliedTwiceChangeNothing() {
        try (Keycloak admin = stack.administrator()) {
            String before = state(admin);
            forgetVersion(admin);

            stack.bringRealmUpToDate();

            assertThat(state(admin))
                    .isEqualTo(before)
                    .contains("agentos.realm.version=" + RealmStep.all().size());
        }
    }

    @Test
    void guessingPasswordsIsSlowedDown() {
        try (Keycloak admin = stack.administrator()) {
            assertThat(admin.realm("agentos").toRepresentation().isBruteForceProtected())
                    .isTrue();
        }
    }

    /** Who may decide in the airlock, as Keycloak's authorization services answer it. */
    @ParameterizedTest
    @MethodSource("everyDemoUser")
    void onlyReviewersMayDecideInTheAirlock(DemoUser user) throws Exception {
        assertThat(mayDecide(user.username())).isEqualTo(user.roles().contains("reviewer"));
    }

    private boolean mayDecide(String username) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint("token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + stack.token(username))
                .POST(HttpRequest.BodyPublishers.ofString("grant_type="
                        + URLEncoder.encode("urn:ietf:params:oauth:grant-type:uma-ticket", StandardCharsets.UTF_8)
                        + "&audience=agentos-server&permission=airlock%23decide&response_mode=decision"))
                .build();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        assertThat(status).isIn(200, 403);
        return status == 200;
    }

    private HttpResponse<String> authorize(String more) throws IOException, InterruptedException {
        String redirect = URLEncoder.encode(stack.baseUrl() + "/", StandardCharsets.UTF_8);
        URI address = URI.create(endpoint("auth")
                + "?client_id=agentos-console&response_type=code&scope=openid&redirect_uri=" + redirect + more);
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI endpoint(String name) {
        return URI.create(stack.keycloakUrl() + "/realms/agentos/protocol/openid-connect/" + name);
    }

    private static String state(Keycloak admin) {
        RealmRepresentation realm = admin.realm("agentos").toRepresentation();
        return "users=" + admin.realm("agentos").users().count()
                + " clients=" + admin.realm("agentos").clients().findAll().size()
                + " roles=" + admin.realm("agentos").roles().list().size()
                + " agentos.realm.version=" + realm.getAttributes().get(Realm.VERSION);
    }

    private static void forgetVersion(Keycloak admin) {
        RealmRepresentation realm = admin.realm("agentos").toRepresentation();
        Map<String, String> attributes = new HashMap<>(realm.getAttributes());
        attributes.put(Realm.VERSION, "0");
        realm.setAttributes(attributes);
        admin.realm("agentos").update(realm);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
