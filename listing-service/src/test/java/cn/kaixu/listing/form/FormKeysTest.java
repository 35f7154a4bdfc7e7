package cn.kaixu.listing.form;

import jakarta.validation.Validation;

import cn.kaixu.listing.register.FormVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormKeysTest {

    private static final String ID = "D201610537144X";
    private static final FormVersion VERSION = new FormVersion(1, "aa", 0);

    private final FormKeys keys = keys("one");

    @Test
    void fitWhateverEventTheFormCameFrom() {
        String key = keys.of(ID, VERSION);

        assertThat(key).matches("[0-9a-f]{32}");
        assertThat(keys.fits(key, ID, VERSION)).isTrue();
        assertThat(keys.fits(key, ID, new FormVersion(1, "aa", 7))).isTrue();
    }

    @Test
    void areOthersForAnythingElse() {
        String key = keys.of(ID, VERSION);

        assertThat(keys.fits(key, "D2018108812903", VERSION)).isFalse();
        assertThat(keys.fits(key, ID, new FormVersion(2, "aa", 0))).isFalse();
        assertThat(keys.fits(key, ID, new FormVersion(1, "ab", 0))).isFalse();
        assertThat(keys("two").fits(key, ID, VERSION)).isFalse();
        assertThat(keys.fits("", ID, VERSION)).isFalse();
        assertThat(keys.fits(key.substring(1), ID, VERSION)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "31, false", "32, true", "33, true"})
    void needASecretOf32Signs(int signs, boolean enough) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            PrintProperties properties = new PrintProperties("k".repeat(signs));
            assertThat(validation.getValidator().validate(properties).isEmpty()).isEqualTo(enough);
            assertThat(properties.toString()).doesNotContain("kkk");
        }
    }

    private static FormKeys keys(String secret) {
        return new FormKeys(new PrintProperties(secret.repeat(12)));
    }
}
