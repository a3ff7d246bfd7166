package org.agentos.rules.scan.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.Detector;
import org.agentos.rules.scan.text.ScannedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are made up, and joined here so that no scanner of this repository takes them for real ones: {@code ~} is left out. */
class SecretDetectorsTest {

    private static final List<Detector> DETECTORS =
            List.of(new TokenDetector(), new AssignmentDetector(), new CredentialDetector());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            value = {
                "secret.key | use AK~IAQ3EGRWX7YBN2LKTP today",
                "secret.key | gh~p_R7tKq2mXw9VbN4cYs8LdJf6HgZp1QoEu3ATi",
                "secret.key | xo~xb-218390571134-2183905711340-h7GfKq2mXw9VbN4cYs8LdJf6",
                "secret.key | Bearer ey~JhbGciOiJIUzI1NiJ9.ey~JzdWIiOiJvcmRlcnMifQ.Zk3vQ8mXw9VbN4cY",
                "secret.private-key | -----BEGIN RSA PRI~VATE KEY-----",
                "secret.connection-string | postgres://shop:tu~lip9march@db.internal/orders",
                "secret.key | curl -H 'Authorization: Bearer q8~RkT3vN7mXw2ZbYc5Ls'",
                "secret.password | curl -u jo:h7~tulip!x https://shop.example",
                "secret.password | db_password = \"tu~lip-9-march\"",
                "secret.password | <password>tu~lip9march</password>",
                "secret.password | if (\"tu~lip9!m#r$ch\" == passwd) {",
                "secret.password | setPassword(\"tu~lip9march\")",
                "secret.password | mysql --password tu~lip9march",
                "secret.key | apiKey: 'q8~RkT3vN7mXw2ZbYc5Ls'",
                "secret.key | ACCESS_TOKEN ?= q8~RkT3vN7mXw2ZbYc5Ls",
                "secret.key | const SHOP_KEY = \"7c9e66~79-7425-40de-944b-e07fc1f90ae7\"",
                "publishable-key | pk~_live_q8RkT3vN7mXw2ZbYc5Ls",
            })
    void findsEachKind(String kind, String text) {
        assertThat(kinds(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AK~IAXXXXXXXXXXXXXXXX",
                "gh~p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "password = ${DB_PASSWORD}",
                "password: <your password>",
                "password = os.environ['DB_PASSWORD']",
                "password = getPassword()",
                "Your password: please choose a long one",
                "Day pass: 2026-Season",
                "token = request.headers.token",
                "api_key = your_api_key_123456789",
                "key_file = /etc/keys/server1.pem",
                "secret_length = Curve448.secret_length",
                "public_key = q8~RkT3vN7mXw2ZbYc5Ls",
                "token: 7c9e6679-7425-40de-944b-e07fc1f90ae7",
                "integrity sha512-q8~RkT3vN7mXw2ZbYc5Ls9FhJ1pD4sG6",
                "curl -u user:$PASS https://shop.example",
                "postgres://shop:${PASSWORD}@db.internal/orders",
                "https://shop.example:8080/a@b",
            })
    void leavesPlaceholdersAndReferencesAlone(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=",
                "key = \"",
                "eyJ",
                "eyJ-",
                "eyJ.",
                "://a:b@",
                "curl -u ",
                "sk-",
                "Authorization: ",
                "token\"'`",
                "pwd=a;b&",
                "-----BEGIN ",
                "a=b:"
            })
    void isLinearInWhateverIsRepeated(String piece) {
        assertThat(kinds(piece.repeat(200_000 / piece.length()))).hasSizeLessThan(200_000);
    }

    private static List<String> kinds(String text) {
        ScannedText scanned = ScannedText.of(text.replace("~", ""));
        Stream<Detection> found =
                DETECTORS.stream().flatMap(detector -> detector.detect(scanned, Subject.post("", "email")).stream());
        return found.map(Detection::kind).distinct().toList();
    }
}
