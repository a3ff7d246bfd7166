package org.agentos.rules.rulebook.style.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StylePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bcat\\b; a cat concatenates; cat",
                "(?<!fat )cat; fat cat, thin cat; cat",
                "cat(?!alogue); catalogue cats; cat",
                "(?<=fat )cat; cat fat cat; cat",
                "cat(?=s); cat cats; cat",
                "\\b\\w+\\b; Škoda naïve; Škoda|naïve",
                "за[а-я]+; просьба задание; задание",
                "[^\\s]+ly\\b; truly slowly lying; truly|slowly",
                "(?<year>\\d{4}); in 2026; 2026",
                "\\u00e9t\\u00e9; un été; été",
            })
    void findsWhatALookaroundWouldFind(String pattern, String text, String found) throws PatternRefused {
        StylePattern compiled = StylePattern.of(pattern, false);

        List<String> matches = compiled.findAll(text).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();

        assertThat(String.join("|", matches)).isEqualTo(found);
    }

    @Test
    void setsWordsApartInEveryScript() throws PatternRefused {
        StylePattern words = StylePattern.of(List.of("cat", "été", "запрос"), true, true);

        List<StylePattern.Match> matches = words.findAll("Cat catfish été étéville запросить ЗАПРОС cat");

        assertThat(matches).extracting(StylePattern.Match::alternative).containsExactly(0, 1, 2, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a+(?!b)", "(\\w)\\1", "(?>a)", "(?:a(?=b))+", "a)", "(a", "[a", "\\", "(a{90}){90}", "\\u12"})
    void refusesWhatCannotBeSaidWithout(String pattern) {
        assertThatExceptionOfType(PatternRefused.class).isThrownBy(() -> StylePattern.of(pattern, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(?:a|aa)+b", "(.*a){10}$", "\\b\\w+\\w+\\w+!", "([a-z]+)*\\d"})
    void takesTheKnownExponentialShapesInItsStride(String pattern) throws PatternRefused {
        String text = "a".repeat(20_000) + "?";

        assertThat(StylePattern.of(pattern, false).findAll(text)).isEmpty();
    }

    @Test
    void stopsAPatternThatTriesTooOften() throws PatternRefused {
        StylePattern pattern = StylePattern.of("(?<![xy])x[a-z]+", false);

        assertThatExceptionOfType(StylePattern.Exhausted.class)
                .isThrownBy(() -> pattern.findAll("y" + "x".repeat(100_000)));
    }
}
