package org.agentos.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.content.NewVersion.UsedMedium;
import org.agentos.content.media.MediaFault;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.ids.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

    @TempDir
    Path home;

    private ContentWorld world;
    private UUID contentId;

    @BeforeEach
    void openContent() {
        world = new ContentWorld(home);
        contentId = world.transaction(beans ->
                beans.get(Contents.class).create(new NewContent(Ids.next(), "mastodon", "Refill", ContentWorld.BELLA)));
    }

    @Test
    void CON_1_digestsTheBytesThatItStores() {
        ContentVersionView version = add(version("Refill & save", List.of()));

        byte[] stored = world.transaction(beans -> beans.get(Contents.class).canonicalBytes(version.id()));

        assertThat(version.digest()).isEqualTo(Sha256.named(stored));
        assertThat(digestNow(version.id())).isEqualTo(version.digest());
    }

    @Test
    void numbersVersionsAndListsTheNewestFirst() {
        add(version("one", List.of()));
        add(version("two", List.of()));

        List<ContentVersionView> versions =
                world.transaction(beans -> beans.get(Contents.class).versions(contentId));

        assertThat(versions).extracting(ContentVersionView::number).containsExactly(2, 1);
        assertThat(versions).extracting(ContentVersionView::text).containsExactly("two", "one");
    }

    @Test
    void recordsAndTellsEachVersion() {
        ContentVersionView version = add(version("one", List.of()));

        assertThat(world.audit.actions()).containsExactly("content.created", "content.version-added");
        assertThat(world.audit.last("content.version-added").facts()).containsEntry("digest", version.digest());
        assertThat(world.events.types()).containsExactly("content.generated");
    }

    @Test
    void CON_2_refusesToChangeAStoredVersion() {
        ContentVersionView version = add(version("one", List.of()));

        assertThatThrownBy(() -> world.database.execute(
                        "update content_version set digest = digest, made_by = '[]' where id = '" + version.id() + "'"))
                .hasMessageContaining("never changes");
    }

    @Test
    void CON_2_seesAByteChangedBehindItsBack() {
        ContentVersionView version = add(version("safe words", List.of()));
        world.database.execute("alter table content_version disable trigger content_version_unchanged");

        world.database.execute("update content_version set canonical ="
                + " convert_to(replace(convert_from(canonical, 'UTF8'), 'safe', 'wild'), 'UTF8')");

        assertThat(digestNow(version.id())).isNotEqualTo(version.digest());
    }

    @Test
    void CON_2_seesAnImageChangedBehindItsBack() throws IOException {
        String sha256 = world.media.put("an image".getBytes(UTF_8), "image/png");
        ContentVersionView version = add(version("words", List.of(new UsedMedium(sha256, "alt"))));
        assertThat(digestNow(version.id())).isEqualTo(version.digest());

        Files.writeString(file(sha256), "another");

        assertThat(digestNow(version.id())).isNotEqualTo(version.digest());
        assertThatThrownBy(() -> world.media.read(sha256)).isInstanceOf(MediaFault.class);
    }

    @Test
    void CON_2_failsWhenAnImageIsGone() throws IOException {
        String sha256 = world.media.put("an image".getBytes(UTF_8), "image/png");
        ContentVersionView version = add(version("words", List.of(new UsedMedium(sha256, "alt"))));

        Files.delete(file(sha256));

        assertThatThrownBy(() -> digestNow(version.id())).isInstanceOf(MediaFault.class);
    }

    @Test
    void CON_3_keepsHostileTextByteForByte() {
        String hostile =
                "<script>alert(1)</script> '; drop table content; -- \u202e\u0001 e\u0301 \uD83D\uDE00 \r\n${jndi:x}";

        ContentVersionView version = add(version(hostile, List.of()));

        assertThat(world.transaction(beans -> beans.get(Contents.class).version(version.id()))
                        .text())
                .isEqualTo(hostile);
    }

    @Test
    void CON_3_refusesWhatCannotBeKeptAndSaysWhere() {
        NewVersion broken = new NewVersion(
                "a\u0000b",
                "ok",
                "en",
                List.of("\uD800"),
                List.of(),
                true,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> add(broken)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().type()).isEqualTo(ProblemType.INVALID_BODY);
            assertThat(refusal.problem().errors())
                    .extracting(FieldProblem::pointer)
                    .containsExactly("/text", "/links/0");
        });
    }

    @Test
    void refusesAMediumThatIsNotThere() {
        NewVersion version = version("words", List.of(new UsedMedium("f".repeat(64), "alt")));

        assertThatThrownBy(() -> add(version)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.problem().type())
                .isEqualTo(ProblemType.NOT_FOUND));
    }

    private Path file(String sha256) {
        return home.resolve("media").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private ContentVersionView add(NewVersion version) {
        return world.transaction(beans -> beans.get(Contents.class).addVersion(contentId, version));
    }

    private String digestNow(UUID version) {
        return world.transaction(beans -> beans.get(Contents.class).digestOfStoredBytes(version));
    }

    private static NewVersion version(String text, List<UsedMedium> media) {
        return new NewVersion(
                text,
                "Headline",
                "en",
                List.of("https://fernwood.example"),
                media,
                true,
                false,
                List.of("template writer, no language model"),
                Optional.empty(),
                Optional.empty());
    }
}
