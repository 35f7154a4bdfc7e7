package cn.kaixu.listing.consent.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Secrets that say that somebody was invited to sign; one an owner, kept in the vault and shown to whoever asks for consent. */
@Component
class Invitations {

    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final Vault vault;

    Invitations(Vault vault) {
        this.vault = vault;
    }

    /** New secrets for so many owners, as a reference into the vault. */
    String issue(ConsentId id, int owners) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (int owner = 0; owner < owners; owner++) {
            byte[] secret = new byte[BYTES];
            random.nextBytes(secret);
            secrets.put(
                    Integer.toString(owner),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        return vault.store("consent:" + id, "invitations", secrets);
    }

    /** The address, below that of the web client, at which an owner signs. */
    String address(ConsentEntry entry, int owner) {
        return "/sign/%s/%d/%d?invitation=%s".formatted(entry.id(), entry.run(), owner, secret(entry, owner));
    }

    boolean fits(ConsentEntry entry, int owner, @Nullable String shown) {
        String secret = secret(entry, owner);
        return shown != null
                && !secret.isEmpty()
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private String secret(ConsentEntry entry, int owner) {
        return vault.read(entry.invitations())
                .map(secrets -> secrets.getOrDefault(Integer.toString(owner), ""))
                .orElse("");
    }
}
