package cn.kaixu.crash;

import java.util.concurrent.CountDownLatch;

import cn.kaixu.platform.axon.AxonConfiguration;
import cn.kaixu.platform.axon.SerializerConfiguration;
import cn.kaixu.platform.eventstore.EventStoreConfiguration;
import cn.kaixu.platform.eventstore.WakingMessageSource;
import cn.kaixu.platform.relay.Precedence;
import cn.kaixu.platform.time.TimeConfiguration;
import cn.kaixu.platform.vault.VaultConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The part of the listing service that makes declarations of a table: uploads, batches, declarations and their register, without HTTP and broker, so that it is
 * there in a second or two. As a process of its own it does for a clerk what is left to do, piece by piece, until it is killed.
 */
final class BatchProcess {

    /** Rows a step has here, few so that a batch has many moments to be killed at. */
    static final int STEP = 10;

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        ConfigurationPropertiesAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        AxonAutoConfiguration.class,
        AxonTracingAutoConfiguration.class,
        EventProcessingAutoConfiguration.class,
        InfraConfiguration.class,
        InterceptorAutoConfiguration.class,
        AxonConfiguration.class,
        SerializerConfiguration.class,
        EventStoreConfiguration.class,
        TimeConfiguration.class,
        VaultConfiguration.class
    })
    @ConfigurationPropertiesScan("cn.kaixu.listing.config")
    @ComponentScan(
            basePackages = {
                "cn.kaixu.listing.attachment",
                "cn.kaixu.listing.batch",
                "cn.kaixu.listing.config",
                "cn.kaixu.listing.declaration",
                "cn.kaixu.listing.paper",
                "cn.kaixu.listing.register",
                "cn.kaixu.listing.upload",
                "cn.kaixu.listing.wording"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                ".*\\.web\\..*",
                                ".*\\.batch\\.scan\\..*",
                                ".*Controller",
                                ".*Document",
                                ".*Test.*",
                                ".*IT"
                            }))
    static class Application {

        @Bean
        Precedence precedence(WakingMessageSource source) {
            return new Precedence(source::wakeAll);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    private BatchProcess() {}

    static ConfigurableApplicationContext start(String url, String user, String password) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.application.name=batch-process",
                        "--spring.config.location=optional:classpath:/none/",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password,
                        "--kaixu.listing.batch.rows-per-step=" + STEP,
                        "--kaixu.listing.batch.parallel-commands=2",
                        "--kaixu.vault.key=a2FpeHUtdGVzdC12YXVsdC1rZXktMzItYnl0ZXMhISE=",
                        "--logging.level.root=warn");
    }

    /** Goes on wherever the process before was stopped: with the pieces that are missing, the dry run or the commit. */
    static void main(String... arguments) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            LoggerFactory.getLogger(BatchProcess.class).error("the process cannot go on", failure);
            Runtime.getRuntime().halt(1);
        });
        Clerk clerk = new Clerk(start(arguments[0], arguments[1], arguments[2]));
        String batch = clerk.send(arguments[3], new BatchTable().content());
        clerk.awaitVerdicts(batch);
        clerk.commit(batch);
        new CountDownLatch(1)
                .await(); // all threads of the service may be daemons: it ends by being killed, not by itself
    }
}
