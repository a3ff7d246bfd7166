package org.agentos.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.agentos.content.ContentVersionView;
import org.agentos.content.ContentWorld;
import org.agentos.content.Contents;
import org.agentos.content.NewContent;
import org.agentos.content.NewVersion;
import org.agentos.content.NewVersion.UsedMedium;
import org.agentos.knowledge.meaning.Meanings;
import org.agentos.knowledge.meaning.SharedModel;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final SharedModel MODEL = new SharedModel();

    @TempDir
    Path home;

    private final MemoryVectorIndex index = new MemoryVectorIndex();
    private ContentWorld world;

    @BeforeEach
    void open() {
        world = new ContentWorld(home);
    }

    @AfterAll
    static void closeTheModel() {
        MODEL.close();
    }

    @Test
    void findsByMeaningWhereNoWordIsShared() {
        publish("mastodon", "Less waste", "Refill your empty container instead of buying another bottle.");
        publish("mastodon", "Rates", "Savings accounts pay four percent this spring.");

        LibraryPage page = search(Optional.of("cutting down on plastic packaging"));

        assertThat(page.degraded()).isFalse();
        assertThat(page.items()).extracting(LibraryItem::headline).containsExactly("Less waste", "Rates");
        assertThat(page.items().get(0).score()).hasValueSatisfying(score -> assertThat(score)
                .isGreaterThan(page.items().get(1).score().orElseThrow()));
    }

    @Test
    void KNO_1_findsWhatStandsAtTheEndOfALongText() {
        String filler = "The committee met again and adjourned without a result. ".repeat(120);
        UUID lengthy = publish("linkedin", "Minutes", filler + "Penguins waddled across the frozen harbour.");
        publish("linkedin", "Other", "Quarterly accounts were filed on time.");

        LibraryItem best = search(Optional.of("penguins on ice")).items().get(0);

        assertThat(best.contentVersionId()).isEqualTo(lengthy);
        assertThat(index.chunks()).hasSizeGreaterThan(5);
    }

    @Test
    void KNO_2_showsAnEntryBeforeTheIndexHasItAndHandsItOverLater() {
        index.goAway();
        UUID version = publish("x", "Refill", "Refill your bottle.");
        assertThat(search(Optional.empty()).items())
                .extracting(LibraryItem::contentVersionId)
                .containsExactly(version);

        index.comeBack();
        library(library -> {
            library.catchUp();
            return version;
        });

        assertThat(index.chunks()).hasSize(1);
        assertThat(search(Optional.of("refilling bottles")).degraded()).isFalse();
    }

    @Test
    void KNO_2_keepsOneEntryHoweverOftenItIsHandedOver() {
        UUID version = publish("x", "Refill", "Refill your bottle.");

        boolean indexed = library(library -> library.index(published(version)));

        assertThat(indexed).isTrue();
        assertThat(search(Optional.empty()).items()).hasSize(1);
        assertThat(index.chunks()).hasSize(1);
    }

    @Test
    void KNO_2_letsATextWithoutWordsHoldUpNobody() {
        index.goAway();
        publish("x", "\u0001", "\u0001");
        UUID version = publish("x", "Refill", "Refill your bottle.");
        index.comeBack();

        library(library -> {
            library.catchUp();
            return version;
        });

        assertThat(index.chunks()).hasSize(1);
    }

    @Test
    void KNO_3_matchesWordsWhileTheIndexIsAway() {
        publish("mastodon", "Less waste", "Refill your empty container.");
        publish("mastodon", "Rates", "Savings accounts pay four percent.");
        index.goAway();

        LibraryPage page = search(Optional.of("refilling a container"));

        assertThat(page.degraded()).isTrue();
        assertThat(page.items()).extracting(LibraryItem::headline).containsExactly("Less waste");
    }

    @Test
    void filtersByChannelVerdictAndDate() {
        publish("mastodon", "Old", "Refill your bottle.");
        world.clock.pass(Duration.ofDays(2));
        publish("x", "New", "Refill your bottle.");
        Filtered day = new Filtered(Optional.empty(), Optional.of(Duration.ofDays(1)));

        assertThat(headlines(new Filtered(Optional.of("x"), Optional.empty()))).containsExactly("New");
        assertThat(headlines(day)).containsExactly("New");
        index.goAway();
        assertThat(headlines(day)).containsExactly("New");
        assertThat(headlines(new Filtered(Optional.of("instagram"), Optional.empty())))
                .isEmpty();
    }

    @Test
    void pagesThroughEverythingOnce() {
        for (int i = 0; i < 7; i++) {
            publish("x", "Post " + i, "Refill your bottle, part " + i);
        }

        assertThat(allPages(Optional.empty())).hasSize(7).doesNotHaveDuplicates();
        assertThat(allPages(Optional.of("refill"))).hasSize(7).doesNotHaveDuplicates();
        index.goAway();
        assertThat(allPages(Optional.of("refill"))).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void refusesACursorThatIsNotItsOwn() {
        assertThatThrownBy(() -> search(Optional.empty(), Optional.of("bm9uc2Vuc2U")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().type()).isEqualTo(ProblemType.INVALID_REQUEST));
    }

    @Test
    void standsHostileQuestions() {
        publish("x", "Refill", "Refill your bottle.");
        index.goAway();

        for (String question : List.of("'; drop table content; --", "a & | ! :* <->", "\\", "%_", "((((")) {
            assertThat(search(Optional.of(question)).degraded()).isTrue();
        }
    }

    @Test
    void showsTheImageAndWhereItWasPublished() {
        publish("x", "Refill", "Refill your bottle.");

        LibraryItem item = search(Optional.empty()).items().get(0);

        assertThat(item.imageUrl()).hasValueSatisfying(url -> assertThat(url).startsWith("/api/v1/media/"));
        assertThat(item.imageAlt()).contains("A bottle");
        assertThat(item.publicationUrl()).isEqualTo("http://127.0.0.1/@fernwood/1");
        assertThat(item.simulated()).isTrue();
    }

    private record Filtered(Optional<String> channel, Optional<Duration> age) {}

    private List<String> headlines(Filtered filter) {
        LibraryQuery query = new LibraryQuery(
                Optional.of("refill"),
                filter.channel(),
                Optional.of("ALLOW"),
                filter.age().map(age -> world.clock.instant().minus(age)),
                Optional.empty(),
                Optional.empty(),
                10);
        return library(library -> library.search(query)).items().stream()
                .map(LibraryItem::headline)
                .toList();
    }

    private List<UUID> allPages(Optional<String> question) {
        List<UUID> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            LibraryPage page = search(question, cursor);
            page.items().forEach(item -> seen.add(item.contentVersionId()));
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return seen;
    }

    @Test
    void showsNoMoreWhatWasTakenDown() {
        UUID gone = publish("mastodon", "Less waste", "Refill your empty container.");
        publish("mastodon", "Rates", "Savings accounts pay four percent this spring.");

        library(library -> {
            library.withdraw(gone);
            return true;
        });

        assertThat(search(Optional.of("refill")).items())
                .extracting(LibraryItem::headline)
                .containsExactly("Rates");
        assertThat(search(Optional.empty()).items())
                .extracting(LibraryItem::headline)
                .containsExactly("Rates");
    }

    private LibraryPage search(Optional<String> question) {
        return search(question, Optional.empty());
    }

    private LibraryPage search(Optional<String> question, Optional<String> cursor) {
        return library(library -> library.search(new LibraryQuery(
                question, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), cursor, 3)));
    }

    private UUID publish(String channel, String headline, String text) {
        String image = world.media.put("an image".getBytes(UTF_8), "image/png");
        ContentVersionView version = world.transaction(beans -> {
            Contents contents = beans.get(Contents.class);
            UUID content = contents.create(new NewContent(Ids.next(), channel, headline, ContentWorld.BELLA));
            return contents.addVersion(
                    content,
                    new NewVersion(
                            text,
                            headline,
                            "en",
                            List.of(),
                            List.of(new UsedMedium(image, "A bottle")),
                            true,
                            false,
                            List.of("test"),
                            Optional.empty(),
                            Optional.empty()));
        });
        library(library -> library.index(published(version.id())));
        return version.id();
    }

    private Published published(UUID version) {
        return new Published(version, "ALLOW", "http://127.0.0.1/@fernwood/1", true, world.clock.instant());
    }

    private <T> T library(Function<Library, T> work) {
        return world.transaction(beans ->
                work.apply(beans.with(Meanings.class, MODEL.over(index)).get(Library.class)));
    }
}
