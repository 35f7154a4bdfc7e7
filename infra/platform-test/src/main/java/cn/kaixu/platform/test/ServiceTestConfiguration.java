package cn.kaixu.platform.test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** What a service under test gets instead of the outside world: our tokens, our clock, a probe on its topics. */
@TestConfiguration(proxyBeanMethods = false)
class ServiceTestConfiguration {

    @Bean
    JwtDecoder jwtDecoder() {
        return TestTokens.decoder();
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    TestHttp testHttp(Environment environment) {
        return new TestHttp(environment);
    }

    @Bean
    KafkaProbe kafkaProbe(Environment environment, TestClock clock) {
        return new KafkaProbe(
                environment.getRequiredProperty("spring.cloud.stream.kafka.binder.brokers"),
                environment.getProperty("kaixu.kafka.topic-prefix", ""),
                clock);
    }
}
