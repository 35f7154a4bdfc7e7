package cn.kaixu.gateway.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/pool", "/pool/ZL201410234381.X?tab=fees#top", "/review/cases?q=光学"})
    void believesPathsOfThisSite(String page) {
        assertThat(ReturnPage.isOfThisSite(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pool",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil",
                "https://evil.example",
                "/a\r\nSet-Cookie: x",
                "/a\\b"
            })
    void believesNothingElse(String page) {
        assertThat(ReturnPage.isOfThisSite(page)).isFalse();
    }
}
