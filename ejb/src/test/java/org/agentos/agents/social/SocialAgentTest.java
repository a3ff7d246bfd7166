package org.agentos.agents.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.agents.AgentTimes;
import org.agentos.agents.Briefs;
import org.agentos.agents.Commission;
import org.agentos.agents.FakeLanguageModel;
import org.agentos.agents.LanguageModel;
import org.agentos.agents.Makers;
import org.agentos.agents.social.Revision.Flaw;
import org.agentos.content.Channel;
import org.agentos.content.Channels;
import org.agentos.platform.metrics.Meters;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SocialAgentTest {

    private static final Commission REFILL = Briefs.refill(
            "One pouch replaces three bottles",
            "Post the empty pouch back for free",
            "It costs less than a new bottle");

    @Nested
    class FirstVersions {

        @Test
        void carryTitleMessagesLinkHashtagsAndMark() {
            Post post = write(order(REFILL, "mastodon", Optional.empty()));

            assertThat(post.text())
                    .isEqualTo(
                            """
                            Plastic: what now?

                            One pouch replaces three bottles.

                            Post the empty pouch back for free.

                            It costs less than a new bottle.

                            https://fernwood.example/refill
                            #Fernwood #RefillPouches
                            AI-generated""");
            assertThat(post.maker()).isEqualTo(Makers.TEMPLATE_WRITER);
            assertThat(post.teaser()).isEqualTo("One pouch replaces three bottles.");
        }

        @Test
        void SOC_2_discloseAPaidPartnershipInTheFirstLine() {
            Post post = write(order(Briefs.paid(REFILL), "instagram", Optional.empty()));

            assertThat(post.text()).startsWith("#ad Paid partnership\n").endsWith("AI-generated");
        }

        @Test
        void SOC_1_leaveOutWhatAShortChannelHasNoRoomFor() {
            Commission long_ = Briefs.refill("A message " + "of many words ".repeat(15), "Second message", "Third");

            Post post = write(order(long_, "x", Optional.empty()));

            assertThat(length(post.text())).isLessThanOrEqualTo(280);
            assertThat(post.text()).contains("https://fernwood.example/refill").endsWith("AI-generated");
        }
    }

    @Property(tries = 300)
    void SOC_1_neverWritesMoreThanTheChannelTakes(
            @ForAll("texts") String topic, @ForAll("texts") String message, @ForAll boolean paid) {
        Commission brief = new Commission(
                topic,
                "people",
                "a goal " + message,
                List.of(message, topic),
                List.of("https://a.example"),
                "en",
                paid);

        for (Channel channel : Channels.all()) {
            Post post = write(order(brief, channel.id(), Optional.empty()));

            assertThat(length(post.text())).isLessThanOrEqualTo(channel.maxCharacters());
            assertThat(post.text()).endsWith(PostText.AI_MARK);
        }
    }

    @Nested
    class NextVersions {

        private static final String BEFORE =
                """
                The best soap ever!

                It cures eczema in 2.5 days. Post the pouch back for free.

                https://fernwood.example/refill
                AI-generated""";

        @Test
        void SOC_3_dropASentenceThatCannotStand() {
            Post post = revise(BEFORE, List.of(flaw(BEFORE, "cures eczema", "claim.health.cure")), List.of(), "");

            assertThat(post.text())
                    .doesNotContain("eczema", "2.5 days")
                    .contains("Post the pouch back for free.")
                    .contains("The best soap ever!");
        }

        @Test
        void SOC_3_dropOnlyTheWordsThatAreTooMuch() {
            Post post = revise(BEFORE, List.of(flaw(BEFORE, "best ", "claim.superlative")), List.of(), "");

            assertThat(post.text()).contains("The soap ever!");
        }

        @Test
        void SOC_3_mendManyFlawsAtOnce() {
            List<Flaw> flaws = List.of(
                    flaw(BEFORE, "!", "brand.exclamations"),
                    flaw(BEFORE, "It cures eczema", "claim.health.cure"),
                    flaw(BEFORE, "eczema", "claim.health.treatment"));

            Post post = revise(BEFORE, flaws, List.of(), "");

            assertThat(post.text()).contains("The best soap ever.").doesNotContain("eczema");
        }

        @Test
        void SOC_3_dropASentenceForAFindingThatNobodyForesaw() {
            Post post = revise(BEFORE, List.of(flaw(BEFORE, "eczema", "something.new")), List.of(), "");

            assertThat(post.text()).doesNotContain("eczema");
        }

        @Test
        void SOC_3_addWhatHasToBeSaid() {
            Post post = revise(BEFORE, List.of(), List.of("#ad", "Capital at risk."), "");

            assertThat(post.text()).startsWith("#ad Paid partnership\n").contains("Capital at risk.\nAI-generated");
        }

        @Test
        void SOC_2_keepTheMarkOnceAndTheLink() {
            Post post = revise(revise(BEFORE, List.of(), List.of("#ad"), "").text(), List.of(), List.of("#ad"), "");

            assertThat(post.text())
                    .containsOnlyOnce("#ad")
                    .containsOnlyOnce("AI-generated")
                    .containsOnlyOnce("https://");
        }

        @Test
        void followQuotedInstructions() {
            String instruction = "Please replace “soap” with “dish soap”, remove \"ever\" and add \"Ask us how.\"";

            Post post = revise(BEFORE, List.of(), List.of(), instruction);

            assertThat(post.text()).contains("The best dish soap!").contains("Ask us how.");
            assertThat(post.notes()).noneMatch(note -> note.contains("not understood"));
        }

        @Test
        void shortenWhenAsked() {
            String before = BEFORE.replace("It cures", "One more sentence about pouches. ".repeat(6) + "\n\nIt cures");

            Post post = revise(before, List.of(), List.of(), "Too long, shorten it");

            assertThat(length(post.text())).isLessThan(length(before) * 2 / 3);
            assertThat(post.notes()).anyMatch(note -> note.startsWith("Left out"));
        }

        @Test
        void SOC_5_sayWhatTheyDidNotUnderstand() {
            Post post = revise(BEFORE, List.of(), List.of(), "Make it sing");

            assertThat(post.notes()).anyMatch(note -> note.contains("not understood"));
        }

        @Test
        void standPlacesOutsideTheText() {
            List<Flaw> wild = List.of(
                    new Flaw("pii.email", -1, 5), new Flaw("pii.email", 5, 1), new Flaw("pii.email", 3, 99_999));

            assertThat(revise(BEFORE, wild, List.of(), "").text()).contains("The best soap ever!");
        }

        @Test
        void countPlacesInCodePoints() {
            String before = "😀😀 Call me@x.example now. Bye.\n\nAI-generated";

            Post post = revise(before, List.of(flaw(before, "me@x.example", "pii.email")), List.of(), "");

            assertThat(post.text()).isEqualTo("Bye.\n\nAI-generated");
        }
    }

    @Nested
    class WithALanguageModel {

        @Test
        void framesTheModelsWordsItself() {
            Post post = write(
                    order(Briefs.paid(REFILL), "mastodon", Optional.empty()),
                    FakeLanguageModel.saying("{\"headline\": \"H\", \"text\": \"Words of a model.\"}"));

            assertThat(post.text())
                    .startsWith("#ad Paid partnership\n\nWords of a model.")
                    .endsWith("AI-generated");
            assertThat(post.maker()).isEqualTo("test/model");
        }

        @Test
        void writesItselfWhenTheModelFails() {
            Post post = write(order(REFILL, "x", Optional.empty()), FakeLanguageModel.failing("No credits."));

            assertThat(post.maker()).isEqualTo(Makers.TEMPLATE_WRITER);
            assertThat(post.notes()).contains("No credits.");
        }

        @Test
        void writesItselfWhenTheAnswerIsEmpty() {
            Post post = write(
                    order(REFILL, "x", Optional.empty()),
                    FakeLanguageModel.saying("{\"headline\": \"\", \"text\": \" \"}"));

            assertThat(post.maker()).isEqualTo(Makers.TEMPLATE_WRITER);
        }
    }

    /** Long, short, hostile and foreign, all of what a brief may hold. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('\u0020', '\ud7ff')
                .ofMinLength(3)
                .ofMaxLength(300);
        return Arbitraries.oneOf(
                words, Arbitraries.of("😀".repeat(150), "#ad #ad #ad", "\n\n\n", "a".repeat(300), "1. 2. 3."));
    }

    private static Post revise(String before, List<Flaw> flaws, List<String> disclosures, String instruction) {
        Revision revision = new Revision(before, flaws, disclosures, instruction);
        return write(order(Briefs.refill("One pouch"), "mastodon", Optional.of(revision)));
    }

    private static Post write(PostOrder order) {
        return write(order, FakeLanguageModel.none());
    }

    private static Post write(PostOrder order, LanguageModel model) {
        SocialAgent agent = new SocialAgent();
        agent.model = model;
        agent.times = new AgentTimes(new Meters());
        return agent.write(order);
    }

    private static PostOrder order(Commission commission, String channel, Optional<Revision> revision) {
        return new PostOrder(commission, Briefs.idea("Plastic: what now?"), channel, Briefs.brand(), revision);
    }

    private static Flaw flaw(String text, String words, String kind) {
        int at = text.indexOf(words);
        int start = text.codePointCount(0, at);
        return new Flaw(kind, start, start + length(words));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
