package cn.kaixu.toy;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Personal data can be read until the person is erased, and is never stored readable. */
@ServiceTest
class VaultIT {

    private static final Map<String, String> CONTACT = Map.of("name", "联系人甲", "phone", "000-1234");

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsAndReads() {
        String reference = vault.store("person-1", "contact", CONTACT);
        assertThat(vault.read(reference)).contains(CONTACT);
        assertThat(vault.read("no-reference")).isEmpty();
    }

    @Test
    void storesNothingReadable() {
        vault.store("person-2", "contact", CONTACT);
        jdbc.sql("select content from vault_entry where subject = 'person-2'")
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .list()
                .forEach(content ->
                        assertThat(content).doesNotContain("000-1234").doesNotContain("联系人甲"));
    }

    @Test
    void erasesOnePersonOnly() {
        String erased = vault.store("person-3", "contact", CONTACT);
        String kept = vault.store("person-4", "contact", CONTACT);
        vault.erase("person-3");
        assertThat(vault.read(erased)).isEmpty();
        assertThat(vault.read(kept)).contains(CONTACT);
        assertThat(vault.read(vault.store("person-3", "contact", CONTACT))).contains(CONTACT);
    }
}
