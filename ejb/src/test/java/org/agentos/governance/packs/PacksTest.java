package org.agentos.governance.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.governance.FakeContents;
import org.agentos.governance.Governance;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.packs.PackReport.Action;
import org.agentos.governance.packs.PackReport.Item;
import org.agentos.governance.packs.archive.PackArchive;
import org.agentos.governance.packs.archive.PackManifest;
import org.agentos.governance.packs.archive.PackManifest.PackedFile;
import org.agentos.governance.packs.archive.PackManifest.PackedPolicy;
import org.agentos.governance.packs.keys.NewPackKey;
import org.agentos.governance.packs.keys.PackKeyView;
import org.agentos.governance.packs.keys.PackKeys;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.catalogue.Policies;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.keys.KeyRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {

    private static final Actor ADAM = Governance.person("adam", "admin");
    private static final String POLICY = "tea-claims";

    @TempDir
    private Path folder;

    private final PolicyDesk desk = new PolicyDesk();
    private final ForeignMaker sister = new ForeignMaker();

    @BeforeEach
    void startWithOnePolicy() {
        desk.beans.with(ContentSource.class, new FakeContents());
        desk.beans.with(KeyRing.class, new KeyRing(folder.resolve("keys.p12"), "pass phrase"));
        desk.in(() -> desk.bean(Policies.class)
                .create(new NewPolicy(POLICY, terms(), text("tea-free", "Tea is not free")), PolicyDesk.OLIVIA));
    }

    @Nested
    class AnExportedPack {

        private byte[] zip;

        @BeforeEach
        void export() {
            zip = PacksTest.this.export(1).archive();
        }

        @Test
        void isTakenBackUnchanged() {
            PackReport report = take(zip, false);

            assertThat(report.items()).extracting(Item::action).containsExactly(Action.UNCHANGED);
            assertThat(report.signer()).isEqualTo("This installation");
        }

        @Test
        void isListedWithWhoMadeIt() {
            PackPage page = desk.in(() -> desk.bean(Packs.class).page(Optional.empty(), 10));

            assertThat(page.items()).singleElement().satisfies(pack -> {
                assertThat(pack.direction()).isEqualTo(PackView.Direction.EXPORTED);
                assertThat(pack.policies()).containsExactly(POLICY);
                assertThat(pack.digest()).isEqualTo(Sha256.named(zip));
            });
            assertThat(desk.audit.last("pack.exported").facts()).containsEntry("version", 1);
        }

        @Test
        void isNotExportedUnderTheSameVersionAgain() {
            assertThatThrownBy(() -> PacksTest.this.export(1)).isInstanceOf(Refusal.class);
            assertThat(PacksTest.this.export(null).view().version()).isEqualTo(2);
        }

        @Test
        void isRefusedWithoutItsSignature_PCK1() {
            refuses(changed(zip, files -> files.remove(PackArchive.SIGNATURE)), "unsigned");
        }

        @Test
        void isRefusedWithAnotherSignature_PCK1() {
            refuses(
                    changed(
                            zip,
                            files -> files.computeIfPresent(
                                    PackArchive.SIGNATURE,
                                    (name, bytes) -> replaced(bytes, "\"signature\":\"", "\"signature\":\"AAAA"))),
                    "wrong-signature");
        }

        @Test
        void isRefusedWithAChangedManifest_PCK2() {
            refuses(
                    changed(
                            zip,
                            files -> files.computeIfPresent(
                                    PackArchive.MANIFEST,
                                    (name, bytes) -> replaced(bytes, "Tea claims", "Tee claims"))),
                    "wrong-signature");
        }

        @Test
        void isRefusedWithAChangedByteOfAFile_PCK2() {
            refuses(
                    changed(
                            zip,
                            files -> files.computeIfPresent(
                                    "policies/tea-claims.json",
                                    (name, bytes) -> replaced(bytes, "not free", "now free"))),
                    "tampered");
        }

        @Test
        void isRefusedWithAFileMissing_PCK2() {
            refuses(changed(zip, files -> files.remove("policies/tea-claims.json")), "tampered");
        }

        @Test
        void isRefusedWithAFileTooMany_PCK2() {
            refuses(
                    changed(zip, files -> files.put("policies/more-claims.json", new byte[] {'{', '}'})),
                    "unexpected-file");
        }
    }

    @Nested
    class AForeignPack {

        @Test
        void isRefusedWhileNobodyTrustsItsKey_PCK1() {
            refuses(foreign(1, "Coffee is not free"), "unknown-key");
        }

        @Test
        void comesInAsADraftOnceItsKeyIsTrusted_PCK4() {
            trust();

            PackReport report = take(foreign(1, "Coffee is not free"), false);

            assertThat(report.signer()).isEqualTo("Sister company");
            assertThat(report.items()).singleElement().satisfies(item -> {
                assertThat(item.action()).isEqualTo(Action.CREATE);
                assertThat(item.draft()).contains(1);
                assertThat(item.problems()).isEmpty();
            });
            assertThat(desk.ref("coffee-claims", 1).state()).isEqualTo(VersionState.DRAFT);
            assertThat(desk.audit.last("pack.imported").details()).containsKey("after");
            assertThat(desk.events.types()).contains("pack.imported");
        }

        @Test
        void bringsItsScenariosAlong() {
            trust();
            byte[] rules = text("coffee-free", "Coffee is not free").source();
            byte[] trials = bytes(
                    "{\"scenarios\":[{\"id\":\"one\",\"title\":\"It is free\",\"content\":{\"text\":\"A free cup\"},\"expect\":{\"verdict\":\"ALLOW\"}}]}");
            PackedPolicy policy = policy(
                    "Coffee claims",
                    "policies/coffee-claims.json",
                    rules,
                    Optional.of(new PackedFile("scenarios/coffee-claims.json", Sha256.named(trials))));
            Map<String, byte[]> files =
                    Map.of("policies/coffee-claims.json", rules, "scenarios/coffee-claims.json", trials);

            PackReport report = take(sister.signed(manifest(1, policy), files), false);

            assertThat(report.items()).extracting(Item::scenarios).containsExactly(1);
            byte[] ours = desk.in(() -> desk.bean(Packs.class)
                            .export(new NewPack("coffee-pack", null, List.of("coffee-claims")), PolicyDesk.OLIVIA))
                    .archive();
            assertThat(PackArchive.open(ours).files()).containsKey("scenarios/coffee-claims.json");
        }

        @Test
        void isOnlyLookedAtInADryRun() {
            trust();

            PackReport report = take(foreign(1, "Coffee is not free"), true);

            assertThat(report.dryRun()).isTrue();
            assertThat(report.items()).extracting(Item::draft).containsExactly(Optional.empty());
            assertThat(desk.database.count("policy where id = 'coffee-claims'")).isZero();
            assertThat(desk.database.count("pack")).isZero();
        }

        @Test
        void isRefusedWhenALaterVersionCameBefore_PCK3() {
            trust();
            take(foreign(2, "Coffee is not free"), false);

            refuses(foreign(1, "Coffee is not free"), "downgraded");
        }

        @Test
        void isRefusedWhenTheSameVersionHadOtherContent_PCK3() {
            trust();
            take(foreign(1, "Coffee is not free"), false);

            refuses(foreign(1, "Coffee is never free"), "other-content");
        }

        @Test
        void waitsWhileAnotherVersionIsOpen() {
            trust();
            take(foreign(1, "Coffee is not free"), false);

            refuses(foreign(2, "Coffee is never free"), "blocked");
        }

        @Test
        void isRefusedAgainOnceItsKeyIsRemoved_PCK1() {
            trust();
            desk.does(() -> desk.bean(PackKeys.class).distrust(sister.fingerprint(), ADAM));

            refuses(foreign(1, "Coffee is not free"), "unknown-key");
        }

        @Test
        void isRefusedWithAManifestThatLacksSomething() {
            trust();
            PackedPolicy nameless = policy(null, "policies/coffee-claims.json", new byte[0]);

            refuses(sister.signed(manifest(1, nameless), Map.of()), "format");
        }

        @Test
        void keepsRulesWithProblemsAsADraft() {
            trust();
            byte[] rules = bytes("{\"rules\":[{\"id\":\"x\"}]}");
            PackedPolicy broken = policy("Broken", "policies/coffee-claims.json", rules);

            PackReport report =
                    take(sister.signed(manifest(1, broken), Map.of("policies/coffee-claims.json", rules)), false);

            assertThat(report.items().get(0).problems()).isNotEmpty();
            assertThat(desk.ref("coffee-claims", 1).contentHash()).isEmpty();
        }
    }

    @Nested
    class AHostileArchive {

        @Test
        void thatLeadsOutOfItselfIsRefused_PCK2() {
            refuses(zip("../../etc/cron.d/agentos", new byte[] {1}), "path");
            refuses(zip("/etc/passwd", new byte[] {1}), "path");
            refuses(zip("policies\\..\\x.json", new byte[] {1}), "path");
        }

        @Test
        void thatGrowsWithoutEndIsRefused_PCK2() {
            byte[] bomb = zip("policies/bomb-one.json", new byte[40_000_000]);

            refuses(bomb, "too-large");
            assertThat(bomb.length).isLessThan(100_000);
        }

        @Test
        void thatIsNoneIsRefused() {
            refuses(bytes("no pack"), "not-a-pack");
            refuses(new byte[0], "not-a-pack");
            refuses(zip("policies/tea-claims.json", new byte[] {1}), "not-a-pack");
        }

        @Test
        void withOtherFilesIsRefused_PCK2() {
            refuses(zip("run.sh", new byte[] {1}), "unexpected-file");
        }
    }

    @Test
    void tellsItsOwnKeyFirst() {
        trust();

        List<PackKeyView> keys = desk.in(() -> desk.bean(PackKeys.class).all());

        assertThat(keys).extracting(PackKeyView::own).containsExactly(true, false);
        assertThat(desk.audit.actions()).contains("pack.key-trusted");
    }

    @Test
    void trustsNoKeyThatIsNone() {
        assertThatThrownBy(() -> desk.in(() -> desk.bean(PackKeys.class).trust(new NewPackKey("", "x"), ADAM)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().errors()).hasSize(2));
    }

    private void refuses(byte[] archive, String reason) {
        assertThatThrownBy(() -> take(archive, false)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().extensions()).containsEntry("reason", reason);
            assertThat(refusal.problem().type()).isNotEqualTo(ProblemType.INTERNAL);
        });
        List<AuditEntry> refusals = desk.audit.refusals();
        assertThat(refusals.get(refusals.size() - 1).facts()).containsEntry("reason", reason);
    }

    private ExportedPack export(Integer version) {
        return desk.in(() ->
                desk.bean(Packs.class).export(new NewPack("house-pack", version, List.of(POLICY)), PolicyDesk.OLIVIA));
    }

    private PackReport take(byte[] archive, boolean dryRun) {
        return desk.in(() -> desk.bean(PackImports.class).take(archive, dryRun, PolicyDesk.OLIVIA));
    }

    private void trust() {
        desk.in(() -> desk.bean(PackKeys.class).trust(sister.key(), ADAM));
    }

    private byte[] foreign(int version, String message) {
        byte[] rules = text("coffee-free", message).source();
        PackedPolicy policy = policy("Coffee claims", "policies/coffee-claims.json", rules);
        return sister.signed(manifest(version, policy), Map.of("policies/coffee-claims.json", rules));
    }

    private PackManifest manifest(int version, PackedPolicy policy) {
        return new PackManifest(
                PackManifest.FORMAT,
                "sister-pack",
                version,
                Instant.parse("2026-11-24T09:00:00Z"),
                sister.fingerprint(),
                List.of(policy));
    }

    private static PackedPolicy policy(String title, String file, byte[] rules) {
        return policy(title, file, rules, Optional.empty());
    }

    private static PackedPolicy policy(String title, String file, byte[] rules, Optional<PackedFile> scenarios) {
        return new PackedPolicy(
                "coffee-claims",
                title,
                "",
                "Legal",
                false,
                OnBreach.TASK,
                7,
                new PackedFile(file, Sha256.named(rules)),
                scenarios);
    }

    private static PolicyTerms terms() {
        return new PolicyTerms("Tea claims", "", "Legal", false, OnBreach.TASK);
    }

    private static DraftText text(String rule, String message) {
        return DraftText.of(
                Notation.GUIDED,
                """
                {"rules":[{"id":"%s","title":"%s","severity":"LOW","owner":"Legal","legalBasis":{"citation":"House policy"},
                 "effectiveFrom":"2026-01-01","when":{"exists":{"fact":"finding","where":[{"field":"kind","is":"equals","value":"claim.free"}]}},
                 "then":[{"violation":{"effect":"NOTE","message":"%s"}}]}]}"""
                        .formatted(rule, message, message));
    }

    private static byte[] changed(byte[] zip, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> files = new HashMap<>(PackArchive.open(zip).files());
        change.accept(files);
        return PackArchive.of(files).zip();
    }

    private static byte[] replaced(byte[] text, String what, String by) {
        String before = new String(text, StandardCharsets.UTF_8);
        assertThat(before).contains(what);
        return bytes(before.replace(what, by));
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream stream = new ZipOutputStream(bytes)) {
            stream.putNextEntry(new ZipEntry(name));
            stream.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
