package org.agentos.content.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.agentos.content.ContentWorld;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandProfilesTest {

    @TempDir
    Path home;

    private ContentWorld world;

    @BeforeEach
    void open() {
        world = new ContentWorld(home);
    }

    @Test
    void BRD_2_beginsWithTheSample() {
        BrandProfileView brand = current();

        assertThat(brand.profile().name()).isEqualTo("Fernwood");
        assertThat(brand.version()).isEqualTo(1);
        assertThat(world.<String>transaction(
                        beans -> beans.get(BrandProfiles.class).logo()))
                .startsWith("<svg ");
    }

    @Test
    void BRD_1_putsASavedProfileInForce() {
        BrandProfileView saved = save(profile("Nordlicht"), current().version());

        assertThat(saved.version()).isEqualTo(2);
        assertThat(current().profile().name()).isEqualTo("Nordlicht");
        assertThat(world.audit.actions()).containsExactly("brand.changed");
        assertThat(world.events.types()).containsExactly("brand.changed");
    }

    @Test
    void BRD_1_refusesAnEditOfAnOlderVersion() {
        save(profile("Nordlicht"), current().version());

        assertThatThrownBy(() -> save(profile("Nordwind"), 1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().type()).isEqualTo(ProblemType.STALE));
        assertThat(current().profile().name()).isEqualTo("Nordlicht");
    }

    @Test
    void namesEveryFieldAtFault() {
        BrandProfile broken = new BrandProfile(
                " ",
                List.of(new PaletteColour("Red", "red", Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of("#two words"));

        assertThatThrownBy(() -> save(broken, 1)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.problem().errors())
                .extracting(FieldProblem::pointer)
                .containsExactly("/name", "/palette", "/palette/0/hex", "/hashtags/0"));
    }

    @Test
    void givesABrandOfAnotherNameALogoOfItsOwn() {
        save(profile("Ünder & Co"), current().version());

        String logo = world.transaction(beans -> beans.get(BrandProfiles.class).logo());

        assertThat(logo).contains(">Ü</text>").contains("#F2B705");
    }

    @Test
    void standsBesideItsVersionAsJson() {
        JsonNode json = Json.tree(current());

        assertThat(json.path("name").asText()).isEqualTo("Fernwood");
        assertThat(json.path("version").asLong()).isEqualTo(1);
        assertThat(json.path("palette").path(0).path("role").asText()).isEqualTo("background");
        assertThat(json.has("profile")).isFalse();
    }

    private BrandProfileView current() {
        return world.transaction(beans -> beans.get(BrandProfiles.class).current());
    }

    private BrandProfileView save(BrandProfile profile, long version) {
        return world.transaction(beans -> beans.get(BrandProfiles.class).save(profile, version, ContentWorld.BELLA));
    }

    private static BrandProfile profile(String name) {
        return new BrandProfile(
                name,
                List.of(
                        new PaletteColour("Night", "#101820", Optional.of(PaletteColour.Role.BACKGROUND)),
                        new PaletteColour("Sun", "#F2B705", Optional.of(PaletteColour.Role.ACCENT))),
                List.of("Inter"),
                List.of("calm"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
