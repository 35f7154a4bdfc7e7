package cn.kaixu.identity.token;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import com.nimbusds.jose.jwk.RSAKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SigningKeyTest {

    @TempDir
    private Path folder;

    @Test
    void keepsTheSameKeyOverRestarts() {
        RSAKey first = new SigningKey(folder).loadOrCreate();

        assertThat(new SigningKey(folder).loadOrCreate()).isEqualTo(first);
    }

    @Test
    void isReadableByItsOwnerAlone() throws Exception {
        new SigningKey(folder.resolve("new")).loadOrCreate();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new/signing-key.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAFileThatIsNoKey() throws Exception {
        Files.writeString(folder.resolve("signing-key.json"), "not a key");

        assertThatIllegalStateException().isThrownBy(() -> new SigningKey(folder).loadOrCreate());
    }
}
