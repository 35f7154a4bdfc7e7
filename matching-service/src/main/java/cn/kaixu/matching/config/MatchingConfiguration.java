package cn.kaixu.matching.config;

import cn.kaixu.contract.kernel.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of the province. */
@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    Places places() {
        return Places.hubei();
    }
}
