package id.sasaran.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.organization.PositionKind;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form that is sent twice. */
@IntegrationTest
class FormRequestIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestAgency.Factory agencies;

    private TestAgency agency;
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        agency = agencies.create();
        visitor = new Visitor(port).signIn(agency.person(agency.topUnit(), "Arsiparis", PositionKind.JF_KEAHLIAN));
    }

    @Test
    void theSecondSendGetsTheAnswerOfTheFirst() {
        UUID requestId = UUID.randomUUID();

        Visitor.Answer first = choose(agency.id(), requestId);
        Visitor.Answer second = choose(-1, requestId);

        assertThat(first.location()).isEqualTo("/");
        // the form's own effect would have been 404: it was not run again
        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo("/");
    }

    @Test
    void aSendThatFailedMayBeSentAgain() {
        UUID requestId = UUID.randomUUID();

        assertThat(choose(-1, requestId).status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from form_request where request_id = ?")
                        .param(requestId)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(choose(agency.id(), requestId).location()).isEqualTo("/");
    }

    private Visitor.Answer choose(int agencyId, UUID requestId) {
        return visitor.post(
                "/membership", Map.of("membership", String.valueOf(agencyId), "requestId", requestId.toString()));
    }
}
