package cn.kaixu.platform.vault;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is sealed opens with its key at its place, and nowhere else. */
class SealingTest {

    private final byte[] key = Sealing.newKey();
    private final byte[] sealed = Sealing.seal(key, "电话".getBytes(UTF_8), "person-1");

    @Test
    void opensWithTheSameKeyAtTheSamePlace() {
        assertThat(new String(Sealing.open(key, sealed, "person-1"), UTF_8)).isEqualTo("电话");
    }

    @Test
    void neverSealsTheSameWayTwice() {
        assertThat(Sealing.seal(key, "电话".getBytes(UTF_8), "person-1")).isNotEqualTo(sealed);
    }

    @Test
    void staysClosedOtherwise() {
        assertThatThrownBy(() -> Sealing.open(Sealing.newKey(), sealed, "person-1"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Sealing.open(key, sealed, "person-2")).isInstanceOf(IllegalStateException.class);
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> Sealing.open(key, changed, "person-1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wantsAMasterKeyOfTheRightLengthAndNeverShowsIt() {
        assertThatThrownBy(() -> new VaultProperties("c2hvcnQ=").masterKey())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32 bytes");
        assertThat(new VaultProperties("c2VjcmV0").toString()).doesNotContain("c2VjcmV0");
    }
}
