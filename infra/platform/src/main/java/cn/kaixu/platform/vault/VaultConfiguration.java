package cn.kaixu.platform.vault;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The vault of a service, in the service's own database. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@EnableConfigurationProperties(VaultProperties.class)
public class VaultConfiguration {

    @Bean
    Vault vault(JdbcClient jdbc, PlatformTransactionManager transactions, VaultProperties properties) {
        return new JdbcVault(jdbc, new TransactionTemplate(transactions), properties);
    }
}
