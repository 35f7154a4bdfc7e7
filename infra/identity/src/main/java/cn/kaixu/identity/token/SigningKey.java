package cn.kaixu.identity.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Set;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** The key that signs tokens: made at the first start, kept in the data folder, readable by its owner alone. */
final class SigningKey {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int BITS = 3072;

    private final Path file;

    SigningKey(Path dataFolder) {
        this.file = dataFolder.resolve("signing-key.json");
    }

    RSAKey loadOrCreate() {
        try {
            return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : create();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write the signing key " + file, e);
        } catch (ParseException e) {
            throw new IllegalStateException("not a signing key: " + file, e);
        }
    }

    private RSAKey create() throws IOException {
        RSAKey key = generate();
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft =
                Files.createTempFile(folder, "signing-key", ".draft", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(draft, key.toJSONString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this JDK cannot generate RSA keys", e);
        }
    }
}
