package cn.kaixu.review.config;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.review.online.OnlineRegister;
import cn.kaixu.review.rules.RuleSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule set in force and the places of the province. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    RuleSet ruleSet(OnlineRegister online) {
        return online.isConfigured() ? RuleSet.pilotOnline() : RuleSet.pilot();
    }

    @Bean
    Places places() {
        return Places.hubei();
    }
}
