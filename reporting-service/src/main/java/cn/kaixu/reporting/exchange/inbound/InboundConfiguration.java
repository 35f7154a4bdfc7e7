package cn.kaixu.reporting.exchange.inbound;

import cn.kaixu.reporting.indicator.fact.FactTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Beans that take messages in. */
@Configuration(proxyBeanMethods = false)
@Import(RecordingHandlers.class)
class InboundConfiguration {

    @Bean
    FactTables liveFacts(JdbcTemplate sql) {
        return new FactTables(sql, FactTables.LIVE);
    }

    @Bean
    MessageReader messageReader() {
        return new MessageReader();
    }
}
