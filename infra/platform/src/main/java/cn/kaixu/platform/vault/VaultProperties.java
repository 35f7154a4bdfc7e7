package cn.kaixu.platform.vault;

import java.util.Base64;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key that wraps the keys of persons.
 *
 * @param key 32 bytes in Base64; without it nothing can be put into the vault or taken out
 */
@ConfigurationProperties("kaixu.vault")
record VaultProperties(@DefaultValue("") String key) {

    private static final int BYTES = 32;

    byte[] masterKey() {
        byte[] bytes = Base64.getDecoder().decode(key);
        if (bytes.length != BYTES) {
            throw new IllegalStateException("kaixu.vault.key must be 32 bytes in Base64");
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "VaultProperties[key withheld]";
    }
}
