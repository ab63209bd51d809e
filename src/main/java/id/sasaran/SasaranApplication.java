package id.sasaran;

import org.jspecify.annotations.NullMarked;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Sasaran: performance management for Indonesian civil servants (SKP). */
@NullMarked
@SpringBootApplication
public class SasaranApplication {

    public static void main(String[] args) {
        SpringApplication.run(SasaranApplication.class, args);
    }
}
