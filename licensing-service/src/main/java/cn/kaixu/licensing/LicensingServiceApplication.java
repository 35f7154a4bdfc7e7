package cn.kaixu.licensing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts licensing-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LicensingServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LicensingServiceApplication.class, arguments);
    }
}
