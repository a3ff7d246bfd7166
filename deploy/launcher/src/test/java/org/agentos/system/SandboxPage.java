package org.agentos.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.agentos.launcher.TestStack;

/** The sandbox platform as everybody on this machine sees it. */
final class SandboxPage {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private SandboxPage() {}

    static String html() {
        return get(TestStack.running().sandboxUrl() + "/").body();
    }

    /** How often a text stands on the page. */
    static int count(String text) {
        return html().split(java.util.regex.Pattern.quote(text), -1).length - 1;
    }

    static HttpResponse<String> get(String url) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
