package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An analyst models another way to work; business users follow it. */
class ProcessesIT {

    private static final String SIGNED_OFF =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:agentos="https://agentos.org/bpmn" id="d" targetNamespace="https://example.org/processes">
              <bpmn:process id="%s" name="Draft with a sign-off" isExecutable="true">
                <bpmn:startEvent id="s"/>
                <bpmn:callActivity id="idea" name="Find an idea" calledElement="idea-selection"/>
                <bpmn:serviceTask id="create-content" name="Create content" agentos:work="create-content"/>
                <bpmn:userTask id="sign-off" name="Sign off" agentos:roles="%s"/>
                <bpmn:exclusiveGateway id="signed" default="no"/>
                <bpmn:endEvent id="kept" name="Kept as a draft"/>
                <bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="idea"/>
                <bpmn:sequenceFlow id="f2" sourceRef="idea" targetRef="create-content"/>
                <bpmn:sequenceFlow id="f3" sourceRef="create-content" targetRef="sign-off"/>
                <bpmn:sequenceFlow id="f4" sourceRef="sign-off" targetRef="signed"/>
                <bpmn:sequenceFlow id="no" sourceRef="signed" targetRef="create-content"/>
                <bpmn:sequenceFlow id="yes" sourceRef="signed" targetRef="kept">
                  <bpmn:conditionExpression>happy = true</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final Api bella = Api.as("bella.business");
    private final Api petra = Api.as("petra.process");

    @Test
    void runsAMissionByAModelThatAnAnalystDeployed() {
        JsonNode deployed = petra.post(
                        "/processes", Map.of("bpmn", SIGNED_OFF.formatted("sign-off-pipeline", "business-user")))
                .expect(201);
        Map<String, Object> brief = new HashMap<>(Missions.harmless());
        brief.put("process", "sign-off-pipeline");

        String id = Missions.start(bella, brief);
        JsonNode task = Missions.awaitTask(bella, id);
        bella.post("/tasks/" + task.path("id").asText() + "/complete", Map.of("values", Map.of("verdict", "ALLOW")))
                .expect(422);
        bella.post("/tasks/" + task.path("id").asText() + "/complete", Map.of("values", Map.of("happy", true)))
                .expect(200);
        JsonNode mission = Missions.awaitState(bella, id, "COMPLETED");

        assertThat(deployed.at("/items/0/version").asText()).isEqualTo("1");
        assertThat(task.path("kind").asText()).isEqualTo("OTHER");
        assertThat(mission.path("publications").isEmpty()).isTrue();
        assertThat(bella.get("/processes/sign-off-pipeline")
                        .expect(200)
                        .path("bpmn")
                        .asText())
                .contains("Draft with a sign-off");
        assertThat(Api.as("ada.auditor")
                        .get("/audit/records?action=process.deployed&limit=10")
                        .expect(200)
                        .path("items"))
                .isNotEmpty();
    }

    @Test
    void keepsVersionsBesideEachOther() {
        String first = SIGNED_OFF.formatted("two-versions", "business-user");

        petra.post("/processes", Map.of("bpmn", first)).expect(201);
        petra.post("/processes", Map.of("bpmn", first)).expect(201);
        JsonNode second = petra.post(
                        "/processes", Map.of("bpmn", SIGNED_OFF.formatted("two-versions", "reviewer-brand")))
                .expect(201);

        assertThat(second.at("/items/0/version").asText()).isEqualTo("2");
        assertThat(bella.get("/processes/two-versions/versions/1")
                        .expect(200)
                        .path("bpmn")
                        .asText())
                .isEqualTo(first);
    }

    @Test
    void saysAllThatStandsInAModelsWay() {
        String hostile = SIGNED_OFF
                .formatted("hostile", "")
                .replace(
                        "<bpmn:startEvent id=\"s\"/>",
                        "<bpmn:startEvent id=\"s\"/><bpmn:scriptTask id=\"evil\" scriptFormat=\"java\"/>");

        JsonNode judged =
                petra.post("/processes/check", Map.of("bpmn", hostile)).expect(200);
        JsonNode refused = petra.post("/processes", Map.of("bpmn", hostile)).expect(422);

        assertThat(judged.path("accepted").asBoolean(true)).isFalse();
        assertThat(judged.path("problems").findValuesAsText("code")).contains("script", "roles-missing");
        assertThat(refused.path("problems").findValuesAsText("element")).contains("evil", "sign-off");
        petra.post("/processes/check", Map.of("bpmn", "<not bpmn")).expect(200);
        petra.post("/processes", Map.of("bpmn", "")).expect(422);
    }

    @Test
    void letsNobodyElseDeploy() {
        Map<String, String> model = Map.of("bpmn", SIGNED_OFF.formatted("mine", "business-user"));

        List<Integer> answers = List.of(
                bella.post("/processes", model).status(),
                Api.as("leo.legal").post("/processes", model).status(),
                bella.post("/processes/check", model).status());

        assertThat(answers).containsOnly(403);
    }

    @Test
    void refusesAMissionOfAProcessThatIsNotThere() {
        Map<String, Object> brief = new HashMap<>(Missions.harmless());
        brief.put("process", "no-such-process");

        JsonNode refused = bella.post("/missions", brief).expect(422);

        assertThat(refused.at("/errors/0/pointer").asText()).isEqualTo("/process");
    }
}
