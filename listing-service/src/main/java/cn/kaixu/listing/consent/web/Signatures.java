package cn.kaixu.listing.consent.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import cn.kaixu.listing.consent.SignaturePort;
import cn.kaixu.listing.consent.SignerClaims;
import cn.kaixu.listing.consent.SigningAct;
import cn.kaixu.listing.consent.value.OwnerSignature;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.OwnerEntry;
import cn.kaixu.platform.security.Actor;
import cn.kaixu.platform.vault.Vault;
import org.springframework.stereotype.Component;

/** Makes signatures with the connected service and verifies them; the signer's claims are in the vault. */
@Component
class Signatures {

    private static final String TYPED = "confirmation";

    private final SignaturePort port;
    private final Vault vault;
    private final Clock clock;

    Signatures(SignaturePort port, Vault vault, Clock clock) {
        this.port = port;
        this.vault = vault;
        this.clock = clock;
    }

    OwnerSignature sign(ConsentEntry entry, int owner, Actor actor, String typed) {
        SignerClaims signer = SignerClaims.of(actor);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String hash = entry.statement().hash();
        String evidence = port.sign(new SigningAct(entry.id(), entry.run(), owner, hash, signer, typed, now));
        Map<String, String> kept = new HashMap<>(signer.claims());
        kept.put(TYPED, typed);
        String reference = vault.store("consent:" + entry.id(), "signer", kept);
        return new OwnerSignature(port.method(), hash, now, reference, evidence);
    }

    /** Whether text, signer, time and evidence still belong together. */
    boolean verify(ConsentEntry entry, OwnerEntry owner) {
        OwnerSignature signature = owner.signature();
        return signature != null
                && signature.method().equals(port.method())
                && signature.contentHash().equals(entry.statement().hash())
                && vault.read(signature.signer())
                        .map(kept -> port.verifies(signature.evidence(), act(entry, owner.owner(), signature, kept)))
                        .orElse(false);
    }

    private static SigningAct act(ConsentEntry entry, int owner, OwnerSignature signature, Map<String, String> kept) {
        Map<String, String> claims = new HashMap<>(kept);
        String typed = claims.getOrDefault(TYPED, "");
        claims.remove(TYPED);
        return new SigningAct(
                entry.id(),
                entry.run(),
                owner,
                signature.contentHash(),
                new SignerClaims(claims),
                typed,
                signature.signedAt());
    }
}
