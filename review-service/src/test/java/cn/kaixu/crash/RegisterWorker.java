package cn.kaixu.crash;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import cn.kaixu.review.config.ReviewProperties;
import cn.kaixu.review.register.AfterImport;
import cn.kaixu.review.register.intake.BulletinReceived;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The part of the service that brings a file into the register, and nothing else, so that it is there in a second. What
 * follows an import is for {@link ImportWorker}: reaching it, this process waits to be killed.
 */
final class RegisterWorker {

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan("cn.kaixu.review.register")
    static class Application {

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource database) {
            return new JdbcTemplate(database);
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate template) {
            return JdbcClient.create(template);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        ReviewProperties reviewProperties() {
            Duration day = Duration.ofDays(1);
            return new ReviewProperties(new ReviewProperties.Watch(day, day), day, ImportWorker.SLICE);
        }

        @Bean
        AfterImport nothingMore() {
            return importId -> {
                while (!Thread.currentThread().isInterrupted()) {
                    LockSupport.park();
                }
                throw new IllegalStateException("stopped before " + importId + " was followed up");
            };
        }
    }

    private RegisterWorker() {}

    static void main(String... arguments) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(arguments[0]);
        database.setUsername(arguments[1]);
        database.setPassword(arguments[2]);
        database.setMaximumPoolSize(4);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.register(Application.class);
        context.refresh();
        context.publishEvent(new BulletinReceived("whatever waits"));
    }
}
