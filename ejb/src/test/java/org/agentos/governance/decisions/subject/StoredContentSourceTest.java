package org.agentos.governance.decisions.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.content.ContentVersionView;
import org.agentos.content.ContentWorld;
import org.agentos.content.Contents;
import org.agentos.content.NewContent;
import org.agentos.content.NewVersion;
import org.agentos.content.NewVersion.UsedMedium;
import org.agentos.platform.ids.Ids;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredContentSourceTest {

    @TempDir
    Path home;

    private ContentWorld world;
    private String image;
    private ContentVersionView version;

    @BeforeEach
    void addVersion() {
        world = new ContentWorld(home);
        image = world.media.put("an image".getBytes(UTF_8), "image/png");
        version = world.transaction(beans -> {
            UUID content = beans.get(Contents.class)
                    .create(new NewContent(Ids.next(), "mastodon", "Refill", ContentWorld.BELLA));
            return beans.get(Contents.class)
                    .addVersion(
                            content,
                            new NewVersion(
                                    "Refill and save #ad",
                                    "Refill",
                                    "en",
                                    List.of("https://example.org"),
                                    List.of(new UsedMedium(image, "A bottle")),
                                    true,
                                    true,
                                    List.of("template writer, no language model"),
                                    Optional.empty(),
                                    Optional.empty()));
        });
    }

    @Test
    void readsAVersionAsItWouldBePublished() {
        Candidate candidate = read();

        Subject subject = candidate.subject();
        assertThat(candidate.identity().intact()).isTrue();
        assertThat(candidate.identity().digest()).isEqualTo(version.digest());
        assertThat(subject.text()).isEqualTo("Refill and save #ad");
        assertThat(subject.aiMade()).isTrue();
        assertThat(subject.paidPartnership()).isTrue();
        assertThat(subject.links()).containsExactly(new Link("https://example.org", ""));
        assertThat(subject.media())
                .containsExactly(new Medium(image, "image/png", "an image".getBytes(UTF_8), "A bottle"));
        assertThat(subject.brand().palette()).isNotEmpty();
    }

    @Test
    void leavesOutAMediumThatSomebodyChangedAndSaysSo_DCN4() throws IOException {
        Files.writeString(home.resolve("media").resolve(image.substring(0, 2)).resolve(image), "another");

        Candidate candidate = read();

        assertThat(candidate.identity().intact()).isFalse();
        assertThat(candidate.subject().media()).extracting(Medium::size).containsExactly(0);
    }

    @Test
    void readsTheTextFromTheVeryBytesItHashed_DCN4() {
        world.database.execute("alter table content_version disable trigger content_version_unchanged");
        world.database.execute("update content_version set canonical ="
                + " convert_to(replace(convert_from(canonical, 'UTF8'), 'save', 'rave'), 'UTF8')");

        Candidate candidate = read();

        assertThat(candidate.identity().intact()).isFalse();
        assertThat(candidate.subject().text()).isEqualTo("Refill and rave #ad");
    }

    private Candidate read() {
        return world.transaction(beans -> beans.get(StoredContentSource.class).read(version.id()));
    }
}
