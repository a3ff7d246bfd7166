package org.agentos.governance.packs.foreign;

import java.util.Base64;
import java.util.Locale;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/**
 * A file to bring in.
 *
 * @param fileName with its ending, which says what it is; the policy is called after it
 * @param bytes Base64
 * @param policyId of the policy whose next version it becomes; a policy of its own when missing
 */
public record ForeignFile(String fileName, String bytes, String policyId) {

    private static final int LONGEST_NAME = 200;

    /** @throws Refusal 422 with every field that is wrong */
    public byte[] checked() {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "This file cannot be brought in.");
        if (!Texts.isWithin(LONGEST_NAME, fileName)) {
            problem = problem.at("/fileName", "Give the name of the file, with its ending.");
        }
        byte[] content = new byte[0];
        try {
            content = Base64.getDecoder().decode(bytes == null ? "" : bytes);
            if (content.length == 0) {
                problem = problem.at("/bytes", "The file is empty.");
            }
        } catch (IllegalArgumentException e) {
            problem = problem.at("/bytes", "Give the bytes of the file in Base64.");
        }
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
        return content;
    }

    /** What follows the last point, in lower case. */
    String ending() {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without folders and without its ending. */
    String title() {
        String file = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** An id made of the name. */
    String id() {
        String id =
                title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        String bounded = id.length() > 80 ? id.substring(0, 80).replaceAll("-+$", "") : id;
        return bounded.length() < 3 ? "imported-policy" : bounded;
    }
}
