package org.agentos.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenDefectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"alg\":\"none\"}|{}|UNSIGNED",
                "{\"alg\":\"RS256\"}|{\"exp\":1}|EXPIRED",
                "{\"alg\":\"RS256\"}|{\"exp\":4102444800}|UNTRUSTED",
                "no json|{}|MALFORMED",
            })
    void saysWhatIsWrong(String header, String claims, TokenDefect expected) {
        assertThat(TokenDefect.of("Bearer " + encoded(header) + "." + encoded(claims) + ".x"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Basic abc,NOT_BEARER", "Bearer abc,MALFORMED", "Bearer !.!.!,MALFORMED"})
    void takesAnyHeader(String header, TokenDefect expected) {
        assertThat(TokenDefect.of(header)).isEqualTo(expected);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
