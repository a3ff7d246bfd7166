package org.agentos.rules.scan.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class PieceHashesTest {

    @Property
    void knowsTheHashOfEveryPieceAndOfTheWordWithoutOneCharacter(@ForAll @StringLength(min = 1, max = 40) String word) {
        PieceHashes hashes = PieceHashes.of(word);

        for (int i = 0; i < word.length(); i++) {
            assertThat(hashes.of(i, word.length())).isEqualTo(word.substring(i).hashCode());
            assertThat(hashes.of(0, i)).isEqualTo(word.substring(0, i).hashCode());
            assertThat(hashes.without(i)).isEqualTo((word.substring(0, i) + word.substring(i + 1)).hashCode());
        }
    }

    @Property
    void knowsTheHashOfTheWordWithTwoCharactersSwapped(@ForAll @StringLength(min = 2, max = 40) String word) {
        PieceHashes hashes = PieceHashes.of(word);

        for (int i = 0; i + 1 < word.length(); i++) {
            String swapped = word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
            assertThat(hashes.swapped(i)).isEqualTo(swapped.hashCode());
        }
    }

    @Property
    void neverRulesOutAWordThatIsThere(@ForAll Set<String> words) {
        WordSet set = WordSet.of(words);

        assertThat(words).allMatch(set::contains).allMatch(word -> set.mayHold(word.hashCode()));
    }
}
