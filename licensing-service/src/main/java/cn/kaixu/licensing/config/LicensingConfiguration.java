package cn.kaixu.licensing.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import cn.kaixu.licensing.calendar.WorkingCalendar;
import cn.kaixu.platform.document.PdfRenderer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans made from settings. */
@Configuration(proxyBeanMethods = false)
public class LicensingConfiguration {

    @Bean
    WorkingCalendar workingCalendar(LicensingProperties properties) throws IOException {
        return WorkingCalendar.parse(properties.calendar().getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    PdfRenderer pdfRenderer() {
        return new PdfRenderer();
    }
}
