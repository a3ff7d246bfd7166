package org.agentos.rules.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We roast our beans in small batches, and the smell of it fills the whole street.",
                "de | Wir rösten unsere Bohnen in kleinen Mengen, und der Duft zieht durch die ganze Straße.",
                "fr | Nous torréfions nos grains en petites quantités et le parfum est dans toute la rue.",
                "es | Tostamos los granos en pequeñas cantidades y el olor llena toda la calle.",
                "it | Tostiamo i chicchi in piccole quantità e il profumo è in tutta la strada.",
                "nl | Wij branden de bonen in kleine hoeveelheden en de geur trekt door het hele dorp.",
                "sv | Vi rostar bönorna i små mängder och doften är på hela gatan när det är som bäst.",
                "pl | Palimy ziarna w małych ilościach i to jest zapach, który jest na całej ulicy.",
                "ru | Мы обжариваем зёрна небольшими партиями.",
                "ja | 私たちは少量ずつ豆を焙煎しています。",
                "ko | 우리는 원두를 소량으로 볶습니다.",
            })
    void tellsLanguagesApart(String language, String text) {
        assertThat(LanguageGuess.of(ScannedText.of(text))).hasValueSatisfying(guess -> {
            assertThat(guess.language()).isEqualTo(language);
            assertThat(guess.confidence()).isGreaterThan(0.5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4111 1111 1111 1111", "Kelda Roastery", "OK!!!", "\uD83C\uDF75"})
    void doesNotGuessWithoutEvidence(String text) {
        assertThat(LanguageGuess.of(ScannedText.of(text))).isEmpty();
    }
}
