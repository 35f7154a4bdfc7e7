package cn.kaixu.local.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What must not be in the repository: drawn once for a data folder and kept there. */
public record Secrets(
        String demoPassword,
        String gatewayClientSecret,
        String machineClientSecret,
        String vaultKey,
        String databasePassword) {

    private static final String FILE = "secrets.json";
    private static final String DERIVATION = "HmacSHA256";
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int VAULT_KEY_BYTES = 32;
    private static final int SECRET_BYTES = 24;

    /** Reads the folder's secrets, drawing them the first time. */
    public static Secrets of(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            Json.write(file, drawn(new SecureRandom()));
        }
        return Json.read(file, Secrets.class);
    }

    private static Secrets drawn(SecureRandom random) {
        return new Secrets(
                IntStream.range(0, 4).mapToObj(i -> syllable(random)).collect(Collectors.joining("-")),
                urlSafe(random),
                urlSafe(random),
                Base64.getEncoder().encodeToString(bytes(random, VAULT_KEY_BYTES)),
                urlSafe(random));
    }

    private static String syllable(SecureRandom random) {
        return IntStream.range(0, 4)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }

    private static String urlSafe(SecureRandom random) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, SECRET_BYTES));
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Password of one database role, derived so that no service knows another's. */
    public String databasePassword(String role) {
        return derived(databasePassword, role);
    }

    /** What the keys on printed forms are made with; derived, so that a folder drawn before there were any has it too. */
    public String printKey() {
        return derived(vaultKey, "print");
    }

    private static String derived(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance(DERIVATION);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), DERIVATION));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
