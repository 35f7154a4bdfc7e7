package cn.kaixu.matching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the matching service. */
@SpringBootApplication
public class MatchingServiceApplication {

    /** Runs until told to stop. */
    public static void main(String[] arguments) {
        SpringApplication.run(MatchingServiceApplication.class, arguments);
    }
}
