package cn.kaixu.listing.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * Signature by typed confirmation after login. The evidence is the hash of everything the act binds, so that neither text nor signer nor time can be
 * exchanged later; the hash chain of the event store keeps the evidence itself from being exchanged.
 */
public final class LoginConfirmation implements SignaturePort {

    @Override
    public String method() {
        return "LOGIN_CONFIRMATION";
    }

    @Override
    public String sign(SigningAct act) {
        String bound = String.join(
                "\n",
                act.consentId() + "/" + act.run() + "/" + act.owner(),
                act.contentHash(),
                act.signer().canonical(),
                act.confirmation(),
                act.at().truncatedTo(ChronoUnit.MILLIS).toString());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bound.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean verifies(String evidence, SigningAct act) {
        return MessageDigest.isEqual(
                evidence.getBytes(StandardCharsets.UTF_8), sign(act).getBytes(StandardCharsets.UTF_8));
    }
}
