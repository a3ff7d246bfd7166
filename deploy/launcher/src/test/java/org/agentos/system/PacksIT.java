package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Policies leave as a signed pack and come in as drafts, and nothing that somebody touched comes in. */
class PacksIT {

    private static final String ZIP = "application/zip";
    private static final String POLICY = "brand-voice";
    private static final String RULES = "policies/brand-voice.json";

    private final Api olivia = Api.as("olivia.officer");
    private final Api adam = Api.as("adam.admin");
    private final Api ada = Api.as("ada.auditor");

    @Test
    void takesItsOwnPackBackAndRefusesATouchedOne() throws IOException {
        byte[] zip = export("house-voice");
        PackFiles pack = PackFiles.of(zip);

        JsonNode report = olivia.upload("/packs:import?dryRun=true", ZIP, zip).expect(200);

        assertThat(report.at("/items/0/action").asText()).isEqualTo("UNCHANGED");
        assertThat(reason(pack.without("signature.json").zip())).isEqualTo("unsigned");
        assertThat(reason(pack.with(RULES, pack.text(RULES) + " ").zip())).isEqualTo("tampered");
        assertThat(reason(pack.with("manifest.json", pack.text("manifest.json") + " ")
                        .zip()))
                .isEqualTo("wrong-signature");
        assertThat(reason(pack.with("../../evil.json", "{}").zip())).isEqualTo("path");
        assertThat(ada.get("/audit/records?action=pack.refused").expect(200).path("items"))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(ada.get("/packs").expect(200).at("/items/0/direction").asText())
                .isEqualTo("EXPORTED");
    }

    @Test
    void takesAForeignPackAsDraftsOnceItsKeyIsTrusted() throws IOException {
        PackFiles.Maker maker = new PackFiles.Maker();
        PackFiles exported = PackFiles.of(export("voice-to-rename"));
        String rules = exported.text(RULES)
                .replace("\"voice-", "\"sister-")
                .replace("hype-words", "sister-hype-words")
                .replace("machine-phrases", "sister-machine-phrases");
        byte[] foreign = exported.renamed(POLICY, "sister-voice", rules, maker).zip();

        assertThat(reason(foreign)).isEqualTo("unknown-key");
        olivia.post("/packs/keys", Map.of("name", "Sister", "publicKey", maker.publicKey()))
                .expect(403);
        adam.post("/packs/keys", Map.of("name", "Sister", "publicKey", maker.publicKey()))
                .expect(201);
        JsonNode report = olivia.upload("/packs:import", ZIP, foreign).expect(200);

        assertThat(report.path("signer").asText()).isEqualTo("Sister");
        assertThat(report.at("/items/0/action").asText()).isEqualTo("CREATE");
        assertThat(report.at("/items/0/problems")).isEmpty();
        assertThat(ada.get("/policies/sister-voice").expect(200).path("state").asText())
                .isEqualTo("DRAFT");
        adam.delete("/packs/keys/" + maker.fingerprint()).expect(204);
    }

    @Test
    void bringsATableOfBusinessCentralInAndTellsWhatStaysBehind() {
        String table =
                """
                <decision-table52>
                  <tableName>Long winded</tableName>
                  <attributeCols><attribute-column52><attribute>salience</attribute></attribute-column52></attributeCols>
                  <conditionPatterns><Pattern52><factType>Content</factType><boundName>c</boundName><conditions><condition-column52>
                    <header>Length</header><factField>length</factField><operator>&gt;</operator>
                  </condition-column52></conditions></Pattern52></conditionPatterns>
                  <actionCols><retract-fact-column52><header>Forget</header></retract-fact-column52></actionCols>
                  <data/>
                </decision-table52>
                """;
        String bytes = Base64.getEncoder().encodeToString(table.getBytes(StandardCharsets.UTF_8));

        JsonNode draft = olivia.post("/policies:import", Map.of("fileName", "long-winded.gdst", "bytes", bytes))
                .expect(201);

        assertThat(draft.path("lost").findValuesAsText("code")).contains("no-code", "missing");
        assertThat(ada.get("/policies/long-winded").expect(200).path("state").asText())
                .isEqualTo("DRAFT");
        olivia.post("/policies:import", Map.of("fileName", "x.gdst", "bytes", "PCFET0NUWVBFIHg+PHgvPg=="))
                .expect(422);
    }

    @Test
    void changesAWordListAsADraft() {
        Api.Answer list = ada.get("/word-lists/hype-words");
        assertThat(list.expect(200).path("policyId").asText()).isEqualTo(POLICY);
        Map<String, Object> terms = Map.of("terms", List.of("game changing", "flabbergasting"));

        ada.put("/word-lists/hype-words", terms).expect(403);
        olivia.put("/word-lists/hype-words", terms).expect(428);
        JsonNode change = olivia.header("If-Match", list.header("ETag"))
                .put("/word-lists/hype-words", terms)
                .expect(200);

        assertThat(change.path("added").get(0).asText()).isEqualTo("flabbergasting");
        assertThat(ada.get("/policies/brand-voice")
                        .expect(200)
                        .at("/open/state")
                        .asText())
                .isEqualTo("DRAFT");
        assertThat(ada.get("/brand-profiles").expect(200).path("items")).hasSize(1);
    }

    private byte[] export(String id) {
        return olivia.download("/packs:export", Map.of("id", id, "policyIds", List.of(POLICY)));
    }

    private String reason(byte[] archive) {
        Api.Answer answer = olivia.upload("/packs:import", ZIP, archive);
        assertThat(answer.status()).isIn(409, 422);
        return answer.json().path("reason").asText();
    }
}
