package cn.kaixu.platform.problem;

import java.util.List;
import java.util.Locale;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Everything that turns an exception into a problem document. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
public class ProblemConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }

    @Bean
    ProblemFactory problemFactory(LocaleResolver localeResolver) {
        return new ProblemFactory(ProblemTexts.fromBundles(), localeResolver);
    }

    @Bean
    ProblemWriter problemWriter(ProblemFactory problems, JsonMapper json) {
        return new ProblemWriter(problems, json);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemFactory problems) {
        return new ProblemAdvice(problems);
    }
}
