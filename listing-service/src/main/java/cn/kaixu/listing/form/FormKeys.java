package cn.kaixu.listing.form;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import cn.kaixu.listing.register.FormVersion;
import org.springframework.stereotype.Component;

/**
 * Makes the keys printed on forms. Number and round can be guessed and would tell of declarations nobody has announced; the key is known to whoever holds
 * the paper, and differs as soon as the form says anything else.
 */
@Component
class FormKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec secret;

    FormKeys(PrintProperties properties) {
        this.secret = new SecretKeySpec(properties.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String of(String declaration, FormVersion version) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            String said = "%s/%d/%s".formatted(declaration, version.round(), version.digest());
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    boolean fits(String key, String declaration, FormVersion version) {
        return MessageDigest.isEqual(
                of(declaration, version).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
}
