package id.sasaran.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.support.Cast;
import id.sasaran.support.Cast.Part;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import id.sasaran.support.Visitor;
import id.sasaran.support.Visitor.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "My assessor is wrong": from the employee to the unit admin and back. */
@IntegrationTest
class AssessorReportIT {

    private static final Pattern REPORT = Pattern.compile("/admin/assessor-reports/([0-9a-f-]{36})");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @LocalServerPort
    private int port;

    @Autowired
    private TestAgency.Factory agencies;

    @Autowired
    private Organization organization;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Visitor employee;
    private Visitor admin;

    @BeforeEach
    void signIn() {
        cast = Cast.in(agencies);
        employee = new Visitor(port).signIn(cast.get(Part.EMPLOYEE));
        admin = new Visitor(port).signIn(cast.get(Part.UNIT_ADMIN));
    }

    @Test
    void theAdminSeesTheReportAndSetsTheRightAssessor() {
        String id = report("Penilai saya <b>bukan</b> kepala seksi.");

        assertThat(employee.get("/").body()).contains("Laporan Anda sedang diperiksa");
        assertThat(admin.get("/").body()).contains("Jawab 1 laporan tentang pejabat penilai");
        assertThat(admin.get("/admin/assessor-reports/" + id).body())
                .contains("&lt;b&gt;bukan&lt;/b&gt;")
                .doesNotContain("<b>bukan</b>");

        Answer answer = answer(
                id,
                Map.of(
                        "decision", "CHANGED",
                        "assessorId", cast.get(Part.UNIT_HEAD).employeeId().toString(),
                        "number", "",
                        "from", "2026-07-01",
                        "answer", "Sesuai SK 12 Tahun 2026."));

        assertThat(answer.status()).isBetween(302, 303);
        assertThat(assessor()).isEqualTo(cast.get(Part.UNIT_HEAD).employeeId());
        assertThat(employee.get("/assessor-report").body()).contains("Sesuai SK 12 Tahun 2026.");
        assertThat(employee.get("/").body()).contains("Laporan Anda dijawab 15 Juli 2026");
        assertThat(actions()).contains("assessor-report.send", "assessor.set", "assessor-report.answer");
    }

    @Test
    void theAdminExplainsWhyTheAssessorIsRight() {
        String id = report("Bukan beliau.");

        answer(id, Map.of("decision", "CONFIRMED", "from", "", "answer", "Tetap menurut struktur."));

        assertThat(assessor()).isEqualTo(cast.get(Part.ASSESSOR).employeeId());
        assertThat(employee.get("/assessor-report").body()).contains("Penilai sudah benar", "Tetap menurut struktur.");
    }

    @Test
    void badInputIsShownAgainAndChangesNothing() {
        String id = report("Bukan beliau.");

        assertThat(answer(id, Map.of("decision", "", "answer", "")).status()).isEqualTo(422);
        assertThat(answer(id, Map.of("decision", "CHANGED", "assessorId", "x", "from", "2026-07-01", "answer", "A"))
                        .status())
                .isEqualTo(422);
        assertThat(answer(id, Map.of("decision", "CHANGED", "number", "123", "from", "2026-07-01", "answer", "A"))
                        .status())
                .isEqualTo(422);
        assertThat(answer(
                                id,
                                Map.of(
                                        "decision",
                                        "CHANGED",
                                        "assessorId",
                                        id(Part.UNIT_HEAD),
                                        "from",
                                        "besok",
                                        "answer",
                                        "A"))
                        .body())
                .contains("Isi tanggal mulai berlaku.");
        assertThat(answer(
                                id,
                                Map.of(
                                        "decision",
                                        "CHANGED",
                                        "assessorId",
                                        id(Part.EMPLOYEE),
                                        "from",
                                        "2026-07-01",
                                        "answer",
                                        "A"))
                        .status())
                .isEqualTo(422);
        assertThat(employee.post("/assessor-report", form(Map.of("message", " ")))
                        .status())
                .isEqualTo(422);
        assertThat(employee.post("/assessor-report", form(Map.of("message", "x".repeat(501))))
                        .status())
                .isEqualTo(422);
        assertThat(assessor()).isEqualTo(cast.get(Part.ASSESSOR).employeeId());
    }

    @Test
    void aSecondReportWaitsForTheFirst() {
        report("Bukan beliau.");

        Answer second = employee.post("/assessor-report", form(Map.of("message", "Sekali lagi.")));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).contains("masih diperiksa");
    }

    @Test
    void aStaleAnswerShowsBothTexts() {
        String id = report("Bukan beliau.");
        Visitor other = new Visitor(port).signIn(cast.get(Part.HR_ADMIN));
        other.post("/admin/assessor-reports/" + id, form(Map.of("decision", "CONFIRMED", "answer", "Jawaban pertama")));

        Answer late = answer(id, Map.of("decision", "CONFIRMED", "answer", "Jawaban kedua"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Jawaban pertama", "Jawaban kedua");
    }

    @Test
    void nobodyElseSeesOrAnswersIt() {
        String id = report("Bukan beliau.");
        Cast foreign = Cast.in(agencies);

        for (Person stranger :
                new Person[] {cast.get(Part.ASSESSOR), cast.get(Part.UNIT_HEAD), foreign.get(Part.HR_ADMIN)}) {
            Visitor visitor = new Visitor(port).signIn(stranger);
            assertThat(visitor.get("/admin/assessor-reports/" + id).status()).isEqualTo(404);
            assertThat(visitor.post(
                                    "/admin/assessor-reports/" + id,
                                    form(Map.of("decision", "CONFIRMED", "answer", "A")))
                            .status())
                    .isEqualTo(404);
        }
        Visitor auditor = new Visitor(port).signIn(cast.get(Part.AUDITOR));
        assertThat(auditor.get("/admin/assessor-reports/" + id).status()).isEqualTo(200);
        assertThat(auditor.post("/admin/assessor-reports/" + id, form(Map.of("decision", "CONFIRMED", "answer", "A")))
                        .status())
                .isEqualTo(404);
    }

    private String report(String message) {
        assertThat(employee.post("/assessor-report", form(Map.of("message", message)))
                        .status())
                .isBetween(302, 303);
        Matcher found = REPORT.matcher(admin.get("/admin/assessor-reports").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Answer answer(String id, Map<String, String> fields) {
        return admin.post("/admin/assessor-reports/" + id, form(fields));
    }

    private static Map<String, String> form(Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(Map.of(
                "version",
                "0",
                "assessorId",
                "",
                "number",
                "",
                "from",
                "",
                "requestId",
                UUID.randomUUID().toString()));
        form.putAll(fields);
        return form;
    }

    private String id(Part part) {
        return cast.get(part).employeeId().toString();
    }

    private UUID assessor() {
        return cast.agency()
                .in(() -> organization
                        .responsibility(cast.get(Part.EMPLOYEE).employeeId(), TODAY)
                        .assessorId());
    }

    private List<String> actions() {
        return jdbc.sql("select action from audit_entry where agency_id = :agency")
                .param("agency", cast.agency().id())
                .query(String.class)
                .list();
    }
}
