package org.agentos.rules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    private static final Embedding MODEL = Embedding.load();

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    void findsSentencesOfOneMeaningNearer() {
        Chunk deleted = one("The agent deleted the customer database.");
        Chunk removed = one("The customer DB was removed by the agent.");
        Chunk fruit = one("Bananas are yellow fruit.");

        assertThat(deleted.similarity(removed)).isGreaterThan(0.7);
        assertThat(deleted.similarity(fruit)).isLessThan(0.3);
    }

    @Test
    void givesTheSameVectorAgain() {
        assertThat(one("Refill is the new recycle").vector())
                .isEqualTo(one("Refill is the new recycle").vector());
    }

    @Test
    void embedsEveryPartOfALongText() {
        String text = "Reusable bottles save waste. ".repeat(200);

        List<Chunk> chunks = MODEL.embed(text);

        assertThat(chunks).hasSizeGreaterThan(3);
        assertThat(chunks.get(0).start()).isZero();
        assertThat(chunks.get(chunks.size() - 1).end()).isEqualTo(text.strip().length());
        for (int i = 1; i < chunks.size(); i++) {
            assertThat(chunks.get(i).start()).isLessThan(chunks.get(i - 1).end());
        }
    }

    @Test
    void hasNothingToSayAboutATextWithoutWords() {
        assertThat(MODEL.embed(" \n\t")).isEmpty();
    }

    @Test
    void takesSpecialTokensForText() {
        WordPiece.Token first = tokens("[MASK]").get(0);

        assertThat(tokens("[MASK]")).hasSize(3);
        assertThat(first.end()).isEqualTo(1);
    }

    @Property(tries = 300)
    void everyTokenLiesInItsText(@ForAll String text) {
        int length = text.codePointCount(0, text.length());

        assertThat(tokens(text)).allSatisfy(token -> {
            assertThat(token.start()).isBetween(0, length - 1);
            assertThat(token.end()).isBetween(token.start() + 1, length);
        });
    }

    private static Chunk one(String text) {
        List<Chunk> chunks = MODEL.embed(text);
        assertThat(chunks).hasSize(1);
        assertThat(chunks.get(0).vector()).hasSize(Embedding.DIMENSIONS);
        return chunks.get(0);
    }

    private static List<WordPiece.Token> tokens(String text) {
        return Tokenizers.shipped().tokens(text);
    }
}
