package cn.kaixu.listing.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the demands that are in force. */
@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    static final String IN_FORCE = "papers/pilot-2026.1.json";

    @Bean
    PaperDemands paperDemands(JsonMapper json) {
        try {
            return json.readValue(
                    new ClassPathResource(IN_FORCE).getContentAsString(StandardCharsets.UTF_8), PaperDemands.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
