package org.agentos.rules.scan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ByBeginningTest {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("12(?![0-9])"),
            Pattern.compile("[0-9]{5}"),
            Pattern.compile("ab?-1", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?:1[0-2]|b)a?"));

    private final ByBeginning<Pattern> forms = new ByBeginning<>(FORMS, Function.identity());

    @Property
    void leavesOutNoFormThatMatches(
            @ForAll @Chars({'0', '1', '2', 'a', 'b', 'B', '-'}) @StringLength(min = 1, max = 7) String text) {
        List<Pattern> matching =
                FORMS.stream().filter(form -> form.matcher(text).lookingAt()).toList();

        assertThat(forms.at(text, 0)).containsAll(matching);
    }

    @Test
    void leavesOutWhatTheFirstCharactersRuleOut() {
        assertThat(forms.at("12-3", 0)).containsExactly(FORMS.get(0), FORMS.get(3));
        assertThat(forms.at("x12-3", 1)).containsExactly(FORMS.get(0), FORMS.get(3));
    }

    @Test
    void findsLiteralsInOrderAndTheFirstGivenAtOnePlace() {
        Literals literals = Literals.of("pass", "token", "to");

        assertThat(literals.in("a token to pass"))
                .containsExactly(new Literals.Place(2, 7), new Literals.Place(8, 10), new Literals.Place(11, 15));
    }
}
