package cn.kaixu.crash;

import cn.kaixu.platform.inbox.InboxConfiguration;
import cn.kaixu.platform.kafka.KafkaConfiguration;
import cn.kaixu.platform.relay.RelayConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The review service without HTTP and broker: store, register, rules, watches, and the worker of imports. As a process of
 * its own it works on whatever import is there until it is killed.
 */
final class ImportWorker {

    /** Lines a slice has here, small so that an import has many moments to be killed at. */
    static final int SLICE = 400;

    @SpringBootConfiguration
    @EnableAutoConfiguration(exclude = {KafkaConfiguration.class, RelayConfiguration.class, InboxConfiguration.class})
    @ConfigurationPropertiesScan("cn.kaixu.review")
    @ComponentScan(
            basePackages = "cn.kaixu.review",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {"cn\\.kaixu\\.review\\.web\\..*", ".*ServiceApplication", ".*Test.*", ".*IT"}))
    static class Application {}

    private ImportWorker() {}

    static ConfigurableApplicationContext start(String url, String user, String password) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.application.name=import-worker",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password,
                        "--spring.cloud.function.definition=",
                        "--kaixu.review.import-slice=" + SLICE,
                        "--kaixu.vault.key=a2FpeHUtdGVzdC12YXVsdC1rZXktMzItYnl0ZXMhISE=",
                        "--management.endpoint.health.validate-group-membership=false",
                        "--logging.level.root=warn");
    }

    static void main(String... arguments) {
        start(arguments[0], arguments[1], arguments[2]);
    }
}
