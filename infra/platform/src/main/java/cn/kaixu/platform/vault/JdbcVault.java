package cn.kaixu.platform.vault;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The vault in two tables: wrapped keys of persons, and entries sealed with them. */
final class JdbcVault implements Vault {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final VaultProperties properties;
    private final JsonMapper json = JsonMapper.builder().build();

    JdbcVault(JdbcClient jdbc, TransactionTemplate transaction, VaultProperties properties) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.properties = properties;
    }

    @Override
    public String store(String subject, String kind, Map<String, String> data) {
        return storeFile(subject, kind, json.writeValueAsBytes(data));
    }

    @Override
    public Optional<Map<String, String>> read(String reference) {
        return readFile(reference).map(content -> json.readValue(content, TEXTS));
    }

    @Override
    public String storeFile(String subject, String kind, byte[] content) {
        UUID reference = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            byte[] sealed = Sealing.seal(keyOf(subject), content, place(reference, subject, kind));
            jdbc.sql("insert into vault_entry (reference, subject, kind, content) values (?, ?, ?, ?)")
                    .params(reference, subject, kind, sealed)
                    .update();
        });
        return reference.toString();
    }

    @Override
    public Optional<byte[]> readFile(String reference) {
        return uuid(reference)
                .flatMap(id -> jdbc.sql("""
                        select e.subject, e.kind, e.content, k.wrapped_key
                        from vault_entry e join vault_key k using (subject)
                        where e.reference = ?
                        """)
                        .param(id)
                        .query((row, number) -> open(
                                id,
                                row.getString("subject"),
                                row.getString("kind"),
                                row.getBytes("wrapped_key"),
                                row.getBytes("content")))
                        .optional());
    }

    @Override
    public void erase(String subject) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from vault_key where subject = ?").param(subject).update();
            jdbc.sql("delete from vault_entry where subject = ?").param(subject).update();
        });
    }

    private byte[] open(UUID reference, String subject, String kind, byte[] wrapped, byte[] content) {
        byte[] key = Sealing.open(properties.masterKey(), wrapped, subject);
        return Sealing.open(key, content, place(reference, subject, kind));
    }

    // holds the person's key until the entry is stored, so that erasing cannot slip in between
    private byte[] keyOf(String subject) {
        byte[] fresh = Sealing.newKey();
        jdbc.sql("insert into vault_key (subject, wrapped_key) values (?, ?) on conflict do nothing")
                .params(subject, Sealing.seal(properties.masterKey(), fresh, subject))
                .update();
        byte[] wrapped = jdbc.sql("select wrapped_key from vault_key where subject = ? for share")
                .param(subject)
                .query((row, number) -> row.getBytes(1))
                .single();
        return Sealing.open(properties.masterKey(), wrapped, subject);
    }

    private static String place(UUID reference, String subject, String kind) {
        return reference + "\n" + subject + "\n" + kind;
    }

    private static Optional<UUID> uuid(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no reference of ours
        }
    }
}
