package cn.kaixu.platform.idempotency;

import java.time.Clock;

import cn.kaixu.platform.problem.ProblemWriter;
import cn.kaixu.platform.security.SecurityConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keyed requests: the filter comes after security, the interceptor after the check of roles. */
@AutoConfiguration(after = SecurityConfiguration.class)
@EnableConfigurationProperties(IdempotencyProperties.class)
public class IdempotencyConfiguration {

    @Bean
    IdempotentAnswers idempotentAnswers(JdbcClient jdbc, Clock clock) {
        return new IdempotentAnswers(jdbc, clock);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotentAnswers answers, ProblemWriter problems, IdempotencyProperties properties) {
        FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(new IdempotencyFilter(
                answers, problems, (int) properties.largestBody().toBytes()));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebMvcConfigurer idempotencyInterception(IdempotentAnswers answers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new IdempotencyInterceptor(answers)).order(Ordered.LOWEST_PRECEDENCE);
            }
        };
    }
}
