package cn.kaixu.toy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the toy. */
@SpringBootApplication
public class ToyServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ToyServiceApplication.class, arguments);
    }
}
