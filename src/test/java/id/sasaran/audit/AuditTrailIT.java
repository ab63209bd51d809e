package id.sasaran.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.organization.OrganizationSetup;
import id.sasaran.support.Cast;
import id.sasaran.support.Cast.Part;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail as HR admins and auditors read it. */
@IntegrationTest
class AuditTrailIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAgency.Factory agencies;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private OrganizationSetup setup;

    @Test
    void aChangeIsShownWithNamesBeforeAndAfter() {
        Cast cast = Cast.in(agencies);
        cast.agency()
                .run(() -> setup.setAssessor(
                        cast.agency().system(),
                        cast.get(Part.EMPLOYEE).employeeId(),
                        cast.get(Part.UNIT_HEAD).employeeId(),
                        LocalDate.of(2026, 7, 1),
                        "SK <i>12</i>"));

        String page = new Visitor(port)
                .signIn(cast.get(Part.AUDITOR))
                .get("/admin/audit?action=assessor.set")
                .body();

        assertThat(page)
                .contains("Pejabat penilai ditetapkan")
                .contains(cast.get(Part.EMPLOYEE).name())
                .contains(cast.get(Part.ASSESSOR).name())
                .contains(cast.get(Part.UNIT_HEAD).name())
                .contains("SK &lt;i&gt;12&lt;/i&gt;")
                .doesNotContain("data-action=\"employee.add\"");
    }

    @Test
    void personAndDatesNarrowTheTrail() {
        Cast cast = Cast.in(agencies);
        Visitor auditor = new Visitor(port).signIn(cast.get(Part.AUDITOR));

        assertThat(auditor.get("/admin/audit?person=sasaran").body()).contains("data-action=\"employee.add\"");
        assertThat(auditor.get("/admin/audit?person=%25%25").body()).contains("Tidak ada catatan yang cocok");
        assertThat(auditor.get("/admin/audit?to=2026-07-14").body()).contains("Tidak ada catatan yang cocok");
        assertThat(auditor.get("/admin/audit?from=2026-07-15&to=2026-07-15").body())
                .contains("data-action=\"employee.add\"");
        assertThat(auditor.get("/admin/audit?from=kemarin").body()).contains("Isi tanggal yang benar.");
    }

    @Test
    void ratingsInTheTrailAreForTheAuditorOnly() {
        Cast cast = Cast.in(agencies);
        UUID evaluation = UUID.randomUUID();
        cast.agency()
                .run(() -> transactions.executeWithoutResult(status -> audit.record(
                        cast.get(Part.ASSESSOR).user(),
                        "evaluation.rate",
                        "evaluation",
                        evaluation,
                        Map.of("status", "OPEN"),
                        Map.of("status", "RATED", "recommendation", "hanya untuk yang berhak"))));

        String hr = new Visitor(port)
                .signIn(cast.get(Part.HR_ADMIN))
                .get("/admin/audit")
                .body();
        String auditor = new Visitor(port)
                .signIn(cast.get(Part.AUDITOR))
                .get("/admin/audit")
                .body();

        assertThat(hr).contains("data-action=\"evaluation.rate\"").doesNotContain("hanya untuk yang berhak");
        assertThat(auditor).contains("data-action=\"evaluation.rate\"").contains("hanya untuk yang berhak");
    }

    @Test
    void anotherAgencysTrailIsNotSeen() {
        Cast cast = Cast.in(agencies);
        Cast foreign = Cast.in(agencies);

        assertThat(new Visitor(port)
                        .signIn(cast.get(Part.HR_ADMIN))
                        .get("/admin/audit?action=employee.add")
                        .body())
                .contains(cast.get(Part.EMPLOYEE).name())
                .doesNotContain(foreign.get(Part.EMPLOYEE).name());
    }
}
