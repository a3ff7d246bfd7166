package org.agentos.agents.social;

import java.util.ArrayList;
import java.util.List;
import org.agentos.agents.Wording;

/**
 * Puts a post together within a limit: what must be there is placed first and never cut, the rest comes as far as there is room, the
 * more important first.
 */
final class PostText {

    static final String AD = "#ad Paid partnership";
    static final String AI_MARK = "AI-generated";

    private final int limit;
    private final List<String> head = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<String> foot = new ArrayList<>();

    PostText(int limit) {
        this.limit = limit;
    }

    /** A line that must stand before the body. */
    PostText mustBegin(String line) {
        head.add(line);
        return this;
    }

    /** A line that must stand after the body. */
    PostText mustEnd(String line) {
        foot.add(line);
        return this;
    }

    /** A paragraph of the body, as a whole or not at all; @return whether there was room. */
    boolean offer(String paragraph) {
        body.add(paragraph);
        if (Wording.length(toString()) <= limit) {
            return true;
        }
        body.remove(body.size() - 1);
        return false;
    }

    /** A paragraph of the body, cut at a word to what there is room for. */
    void offerCut(String paragraph) {
        if (offer(paragraph)) {
            return;
        }
        int room = limit - Wording.length(toString()) - separator();
        if (room > 20) {
            body.add(Wording.cut(paragraph, room));
        }
    }

    /** A line after all others, if there is room. */
    void offerAtEnd(String line) {
        foot.add(foot.size() - 1, line);
        if (Wording.length(toString()) > limit) {
            foot.remove(foot.size() - 2);
        }
    }

    @Override
    public String toString() {
        List<String> blocks = new ArrayList<>();
        if (!head.isEmpty()) {
            blocks.add(String.join("\n", head));
        }
        blocks.addAll(body);
        if (!foot.isEmpty()) {
            blocks.add(String.join("\n", foot));
        }
        return String.join("\n\n", blocks);
    }

    private int separator() {
        return head.isEmpty() && body.isEmpty() && foot.isEmpty() ? 0 : 2;
    }
}
