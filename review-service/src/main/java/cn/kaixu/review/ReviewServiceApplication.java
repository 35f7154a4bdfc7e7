package cn.kaixu.review;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the review service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ReviewServiceApplication {

    /** Runs until told to stop. */
    public static void main(String[] arguments) {
        SpringApplication.run(ReviewServiceApplication.class, arguments);
    }
}
