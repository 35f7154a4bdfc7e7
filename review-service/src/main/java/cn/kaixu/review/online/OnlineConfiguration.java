package cn.kaixu.review.online;

import java.net.URI;
import java.time.Clock;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register the installation names, or none. */
@Configuration(proxyBeanMethods = false)
class OnlineConfiguration {

    @Bean
    OnlineRegister onlineRegister(OnlineSettings settings, Clock clock, MeterRegistry meters) {
        URI base = settings.baseUrl();
        OnlineRegister register =
                base == null ? new NoOnlineRegister(settings.name()) : new HttpOnlineRegister(settings, base, clock);
        return new GuardedRegister(register, settings, clock, meters);
    }
}
