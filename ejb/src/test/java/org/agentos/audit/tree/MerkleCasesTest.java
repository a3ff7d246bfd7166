package org.agentos.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.agentos.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The vectors of transparency-dev/merkle, for whoever has them: {@code AGENTOS_CASES} names the folder. */
@EnabledIfEnvironmentVariable(named = "AGENTOS_CASES", matches = ".+", disabledReason = "AGENTOS_CASES is not set")
class MerkleCasesTest {

    private static final Path CASES = Path.of(String.valueOf(System.getenv("AGENTOS_CASES")));

    @Test
    void acceptsAndRejectsProofsAsTheReferenceDoes() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        try (Stream<String> lines = Files.lines(CASES.resolve("merkle-proofs.jsonl"))) {
            for (String line : lines.toList()) {
                JsonNode vector = Json.mapper().readTree(line);
                if (!vector.path("kind").asText().startsWith("subtree")) {
                    seen++;
                    if (verifies(vector) == vector.path("wantErr").asBoolean()) {
                        wrong.add(vector.path("id").asText());
                    }
                }
            }
        }

        assertThat(seen).isPositive();
        assertThat(wrong).isEmpty();
    }

    @Test
    void hashesTheReferenceTree() throws IOException {
        JsonNode tree =
                Json.mapper().readTree(CASES.resolve("rfc6962-tree.json").toFile());
        List<byte[]> leaves = new ArrayList<>();
        tree.path("leaf_inputs_hex").forEach(input -> leaves.add(MerkleTree.leafHash(Proof.hex(input.asText()))));
        MerkleTree ours = new MerkleTree((level, index) -> subtree(leaves, level, index));

        JsonNode roots = tree.path("root_hashes_by_size");

        assertThat(roots).hasSizeGreaterThan(1);
        for (int size = 0; size < roots.size(); size++) {
            assertThat(ours.root(size)).isEqualTo(Proof.hex(roots.get(size).asText()));
        }
    }

    private static byte[] subtree(List<byte[]> leaves, long level, long index) {
        return level == 0
                ? leaves.get((int) index)
                : MerkleTree.node(subtree(leaves, level - 1, 2 * index), subtree(leaves, level - 1, 2 * index + 1));
    }

    private static boolean verifies(JsonNode vector) {
        List<byte[]> proof = new ArrayList<>();
        vector.path("proof").forEach(hash -> proof.add(bytes(hash)));
        return vector.path("kind").asText().equals("inclusion")
                ? MerkleTree.verifyInclusion(
                        vector.path("leafIdx").asLong(),
                        vector.path("treeSize").asLong(),
                        bytes(vector.path("leafHash")),
                        proof,
                        bytes(vector.path("root")))
                : MerkleTree.verifyConsistency(
                        vector.path("size1").asLong(),
                        vector.path("size2").asLong(),
                        bytes(vector.path("root1")),
                        bytes(vector.path("root2")),
                        proof);
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asText(""));
    }
}
