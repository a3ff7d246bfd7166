package org.agentos.agents.ideation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.agentos.agents.Briefs;
import org.agentos.agents.FakeLanguageModel;
import org.agentos.agents.IdeaView;
import org.agentos.agents.LanguageModel;
import org.agentos.agents.Makers;
import org.agentos.agents.ideation.feed.FeedReading;
import org.agentos.agents.ideation.feed.FeedReading.Read;
import org.agentos.agents.ideation.feed.FeedReading.Unreadable;
import org.agentos.agents.ideation.feed.Signal;
import org.agentos.agents.ideation.feeds.FeedFetcher;
import org.agentos.agents.ideation.feeds.FeedView;
import org.agentos.agents.ideation.feeds.Feeds;
import org.agentos.agents.ideation.feeds.NewFeed;
import org.agentos.content.ContentWorld;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;
import org.agentos.testing.Beans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdeationTest {

    private static final NewFeed NEWS = new NewFeed("https://news.example/rss", "News");
    private static final String THREE_IDEAS =
            """
            {"ideas": [
              {"title": "One", "angle": "list", "summary": "s", "score": 40, "reason": "r", "evidence": [0]},
              {"title": "Two", "angle": "question", "summary": "s", "score": 90, "reason": "r", "evidence": [0, 1]},
              {"title": "Three", "angle": "how-to", "summary": "s", "score": 60, "reason": "r", "evidence": [1]}]}""";

    @TempDir
    Path home;

    private ContentWorld world;

    @BeforeEach
    void open() {
        world = new ContentWorld(home);
    }

    @Test
    void beginsWithTheFeedThatShips() {
        List<FeedView> feeds = feeds(Feeds::all);

        assertThat(feeds).singleElement().satisfies(feed -> {
            assertThat(feed.builtIn()).isTrue();
            assertThat(feed.title()).contains("simulated");
            assertThat(feed.items()).isGreaterThan(50);
        });
    }

    @Test
    void addsAndRemovesFeedsOnTheRecord() {
        FeedView added = feeds(feeds -> feeds.add(NEWS, ContentWorld.BELLA));
        feeds(feeds -> {
            feeds.remove(added.id(), ContentWorld.BELLA);
            return added;
        });

        assertThat(feeds(Feeds::all)).hasSize(1);
        assertThat(world.audit.actions()).containsExactly("feed.added", "feed.removed");
        assertThat(world.events.types()).containsExactly("feed.changed", "feed.changed");
    }

    @Test
    void refusesAFeedThatIsThereAlreadyOrIsNone() {
        feeds(feeds -> feeds.add(NEWS, ContentWorld.BELLA));

        assertRefused(NEWS, ProblemType.CONFLICT);
        assertRefused(new NewFeed("file:///etc/passwd", "x"), ProblemType.INVALID_BODY);
        assertRefused(new NewFeed("https://user:secret@news.example/", "x"), ProblemType.INVALID_BODY);
        assertRefused(new NewFeed("https://news.example/", ""), ProblemType.INVALID_BODY);
    }

    @Test
    void IDE_4_keepsWhatAFetchYieldedAndSaysWhyAnotherFailed() {
        UUID news = feeds(feeds -> feeds.add(NEWS, ContentWorld.BELLA)).id();
        Signal signal = new Signal("Headline", "News", "https://news.example/1", world.clock.instant());

        fetched(news, new Read(List.of(signal, signal)));
        assertThat(view(news).items()).isEqualTo(1);
        assertThat(view(news).lastError()).isEmpty();

        fetched(news, new Unreadable("It is away."));
        assertThat(view(news).items()).isEqualTo(1);
        assertThat(view(news).lastError()).contains("It is away.");
    }

    @Test
    void fetchesAFeedAgainAfterAQuarterOfAnHour() {
        UUID news = feeds(feeds -> feeds.add(NEWS, ContentWorld.BELLA)).id();
        assertThat(feeds(Feeds::due)).extracting(Feeds.Due::id).containsExactly(news);

        fetched(news, new Read(List.of()));
        assertThat(feeds(Feeds::due)).isEmpty();

        world.clock.pass(Duration.ofMinutes(16));
        assertThat(feeds(Feeds::due)).hasSize(1);
    }

    @Test
    void findsAndKeepsIdeasWithoutALanguageModel() {
        UUID mission = Ids.next();

        IdeaSet found = ideas(FakeLanguageModel.none());
        world.transaction(beans -> {
            beans.get(Ideas.class).keep(mission, found);
            return mission;
        });
        List<IdeaView> kept = world.transaction(beans -> beans.get(Ideas.class).of(mission));

        assertThat(found.maker()).isEqualTo(Makers.TEMPLATE_WRITER);
        assertThat(kept).isEqualTo(found.ideas()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void asksTheLanguageModelWhenThereIsOne() {
        FakeLanguageModel model = FakeLanguageModel.saying(THREE_IDEAS);

        IdeaSet found = ideas(model);

        assertThat(found.maker()).isEqualTo("test/model");
        assertThat(found.ideas()).extracting(IdeaView::title).containsExactly("Two", "Three", "One");
        assertThat(model.prompts().get(0).user()).contains("One pouch replaces three bottles");
    }

    @Test
    void doesTheWorkItselfWhenTheModelFailsAndSaysSo() {
        IdeaSet found = ideas(FakeLanguageModel.failing("No credits."));

        assertThat(found.maker()).isEqualTo(Makers.TEMPLATE_WRITER);
        assertThat(found.note()).contains("No credits.");
    }

    @Test
    void dropsIdeasOfAModelThatNameNoEvidenceOfOurs() {
        String invented = THREE_IDEAS.replace("\"evidence\": [1]", "\"evidence\": [99]");

        IdeaSet found = ideas(FakeLanguageModel.saying(invented));

        assertThat(found.maker()).isEqualTo(Makers.TEMPLATE_WRITER);
        assertThat(found.note()).isPresent();
    }

    private IdeaSet ideas(FakeLanguageModel model) {
        IdeationOrder order = new IdeationOrder(Briefs.refill("One pouch replaces three bottles"), "mastodon");
        return world.transaction(beans -> withItems(beans)
                .with(LanguageModel.class, model)
                .with(FeedFetcher.class, new FeedFetcher())
                .get(IdeationAgent.class)
                .ideas(order));
    }

    private void assertRefused(NewFeed feed, ProblemType type) {
        assertThatThrownBy(() -> feeds(feeds -> feeds.add(feed, ContentWorld.BELLA)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().type()).isEqualTo(type));
    }

    private void fetched(UUID feed, FeedReading reading) {
        feeds(feeds -> {
            feeds.fetched(feed, reading);
            return feed;
        });
    }

    private FeedView view(UUID id) {
        return feeds(Feeds::all).stream()
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private <T> T feeds(Function<Feeds, T> work) {
        return world.transaction(beans -> work.apply(withItems(beans).get(Feeds.class)));
    }

    private Beans withItems(Beans beans) {
        return beans.with(DataSource.class, world.database.dataSource());
    }
}
