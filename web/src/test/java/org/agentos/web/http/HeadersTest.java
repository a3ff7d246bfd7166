package org.agentos.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {

    @Test
    void namesNobodyButThisOriginAndKeycloak() {
        String policy = SecurityHeadersFilter.policy(
                SecurityHeadersFilter.origin("https://id.example.org:8443/realms/agentos"));

        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("connect-src 'self' https://id.example.org:8443;")
                .doesNotContain("unsafe")
                .doesNotContain("*");
    }

    @ParameterizedTest
    @CsvSource({"/,true", "/missions/1,true", "/assets/index-1.js,false", "/favicon.svg,false"})
    void tellsPagesFromFiles(String path, boolean page) {
        assertThat(ConsoleFilter.isPage(path)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/me,api", "/health,health", "/,''"})
    void knowsTheFirstSegment(String path, String segment) {
        assertThat(ConsoleFilter.firstSegment(path)).isEqualTo(segment);
    }
}
