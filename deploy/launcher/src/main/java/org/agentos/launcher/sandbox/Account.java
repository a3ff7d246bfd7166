package org.agentos.launcher.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.agentos.launcher.http.Exchange;

/** Mastodon's entities as its API documentation describes them. */
final class Account {

    private static final String NAME = "brand";

    private Account() {}

    static ObjectNode account(String base, int statuses) {
        ObjectNode account = Exchange.JSON.createObjectNode();
        account.put("id", "1").put("username", NAME).put("acct", NAME).put("display_name", "Brand (sandbox)");
        account.put("locked", false).put("bot", true).put("group", false).put("discoverable", false);
        account.put("created_at", "2026-01-01T00:00:00.000Z").put("note", "<p>A sandbox account of this machine</p>");
        account.put("url", base + "/@" + NAME).put("uri", base + "/users/" + NAME);
        account.put("avatar", base + "/avatar.svg").put("avatar_static", base + "/avatar.svg");
        account.put("header", base + "/avatar.svg").put("header_static", base + "/avatar.svg");
        account.put("followers_count", 0).put("following_count", 0).put("statuses_count", statuses);
        account.putNull("last_status_at");
        account.putArray("emojis");
        account.putArray("fields");
        return account;
    }

    static ObjectNode status(String base, String id, String text, String visibility, String language) {
        ObjectNode status = Exchange.JSON.createObjectNode();
        status.put("id", id)
                .put("created_at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        status.putNull("in_reply_to_id").putNull("in_reply_to_account_id");
        status.put("sensitive", false)
                .put("spoiler_text", "")
                .put("visibility", visibility)
                .put("language", language);
        status.put("uri", base + "/users/" + NAME + "/statuses/" + id).put("url", base + "/@" + NAME + "/" + id);
        status.put("replies_count", 0)
                .put("reblogs_count", 0)
                .put("favourites_count", 0)
                .putNull("edited_at");
        status.put("favourited", false)
                .put("reblogged", false)
                .put("muted", false)
                .put("bookmarked", false);
        status.put("content", "<p>" + Html.escape(text).replace("\n", "<br>") + "</p>")
                .put("text", text);
        status.putNull("reblog").putNull("card").putNull("poll");
        status.putObject("application").put("name", "AgentOS").putNull("website");
        for (String list : new String[] {"media_attachments", "mentions", "tags", "emojis"}) {
            status.putArray(list);
        }
        return status;
    }

    static ObjectNode attachment(String base, String id, String type, String description) {
        ObjectNode attachment = Exchange.JSON.createObjectNode();
        attachment.put("id", id).put("type", type.startsWith("video") ? "video" : "image");
        attachment
                .put("url", base + "/media/" + id)
                .put("preview_url", base + "/media/" + id)
                .putNull("remote_url");
        attachment.put("description", description).putNull("blurhash");
        attachment.putObject("meta");
        attachment.put("_type", type);
        return attachment;
    }

    static ObjectNode instance(String base, int maxCharacters) {
        ObjectNode instance = Exchange.JSON.createObjectNode();
        instance.put("domain", base.replaceFirst("^https?://", ""))
                .put("title", "Sandbox platform")
                .put("version", "4.5.0");
        instance.put("source_url", base).put("description", "A sandbox: nothing leaves this machine");
        ObjectNode limits = instance.putObject("configuration");
        limits.putObject("statuses")
                .put("max_characters", maxCharacters)
                .put("max_media_attachments", 4)
                .put("characters_reserved_per_url", 23);
        limits.putObject("media_attachments")
                .put("image_size_limit", 16_777_216)
                .put("video_size_limit", 103_809_024);
        return instance;
    }
}
