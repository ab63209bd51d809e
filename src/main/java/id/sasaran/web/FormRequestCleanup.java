package id.sasaran.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets the answers to forms that nobody will send again. Harmless on several nodes at once. */
@Component
@EnableScheduling
class FormRequestCleanup {

    private final JdbcClient jdbc;

    FormRequestCleanup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forgetOldRequests() {
        jdbc.sql("delete from form_request where created_at < now() - interval '2 days'")
                .update();
    }
}
