package id.sasaran.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.planning.Aspect;
import id.sasaran.planning.ResultKind;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency.Person;
import id.sasaran.support.TestClock;
import id.sasaran.support.Visitor;
import id.sasaran.support.Visitor.Answer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of an evaluation on a real database, and who sees what on the way. */
@IntegrationTest
class EvaluationIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Year.Tools years;

    @Autowired
    private EvaluationAuthoring evaluations;

    @Autowired
    private Evaluations facade;

    @Autowired
    private UnitAchievements achievements;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Year year;
    private UUID plan;

    @BeforeEach
    void makeYear() {
        year = years.year();
        plan = year.approvedPlan(
                Year.result(
                        ResultKind.UTAMA,
                        "Terlaksananya imunisasi",
                        Year.indicator(
                                Aspect.KUANTITAS,
                                "Bayi terimunisasi",
                                Year.range("210", "225", "bayi"),
                                Year.value("160", "bayi"))),
                Year.result(
                        ResultKind.TAMBAHAN,
                        "Terlaksananya tugas pos PIN",
                        Year.indicator(
                                Aspect.WAKTU,
                                "Pos buka sesuai jadwal",
                                Year.ratio("5", "5", "hari"),
                                Year.ratio("5", "5", "hari"))));
        clock.set(Year.IN_QUARTER_3);
    }

    private UUID issued() {
        year.achieved(3, OrganizationPredicate.BAIK);
        year.realized(plan, 3, "171", "5/5");
        UUID evaluation = year.started(plan, 3);
        year.rated(evaluation, plan, Rating.SESUAI_EKSPEKTASI, Rating.DI_ATAS_EKSPEKTASI);
        year.issued(evaluation);
        return evaluation;
    }

    @Test
    void anIssuedEvaluationIsReadByTheEmployeeAndConfirmed() {
        UUID evaluation = issued();

        Map<UUID, EvaluationSummary> seen = year.agency()
                .in(() -> facade.summaries(
                        year.employee().user(), List.of(year.employee().employeeId()), year.period(3)));
        assertThat(seen.get(year.employee().employeeId()).predicate()).isEqualTo(Predicate.BAIK);

        year.agency()
                .run(() ->
                        evaluations.acknowledge(year.employee().user(), evaluation, evaluations.version(evaluation)));
        assertThat(status(evaluation)).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void everyPageOpensForThoseWhoMay() {
        year.achieved(3, OrganizationPredicate.BAIK);
        year.realized(plan, 3, "171", "5/5");
        UUID evaluation = year.started(plan, 3);
        String page = "/evaluations/" + evaluation;
        Visitor head = new Visitor(port).signIn(year.head());
        Visitor above = new Visitor(port).signIn(year.above());
        Visitor employee = new Visitor(port).signIn(year.employee());

        open(head, "/progress/" + plan + "/3", "/evaluations", page, page + "/rate", page + "/why", page + "/print");
        open(employee, "/progress", "/progress/" + plan + "/3", "/evaluations");
        refuse(employee, page, page + "/rate", page + "/why", page + "/print", page + "/issue");
        refuse(above, page, page + "/rate");

        year.rated(evaluation, plan, Rating.SESUAI_EKSPEKTASI, Rating.DI_ATAS_EKSPEKTASI);
        open(head, page + "/issue", page);
        open(above, page, page + "/why", "/evaluations", "/achievements?year=2026");
        refuse(above, page + "/rate", page + "/issue");
        refuse(employee, page, page + "/why");
        assertThat(employee.get("/evaluations").body()).doesNotContain("data-predicate");

        year.issued(evaluation);
        for (Person reader : List.of(year.employee(), year.head(), year.above(), year.hrAdmin(), year.auditor())) {
            open(new Visitor(port).signIn(reader), page, page + "/why", page + "/print");
        }
        for (Person stranger :
                List.of(year.colleague(), year.unitAdmin(), years.year().head())) {
            refuse(new Visitor(port).signIn(stranger), page, page + "/why", page + "/print", page + "/rate");
        }
        open(new Visitor(port).signIn(year.hrAdmin()), "/evaluations/issued?year=2026", "/achievements?year=2026");
        assertThat(new Visitor(port)
                        .signIn(year.hrAdmin())
                        .get("/evaluations/issued?year=2026")
                        .body())
                .contains("Rina Wulandari")
                .doesNotContain("data-predicate");
        refuse(new Visitor(port).signIn(year.unitAdmin()), "/evaluations/issued?year=2026");
    }

    @Test
    void everyReadingBySomebodyElseIsRecordedAndOnesOwnIsNot() {
        UUID evaluation = issued();
        long before = readings(evaluation);

        open(new Visitor(port).signIn(year.employee()), "/evaluations/" + evaluation);
        assertThat(readings(evaluation)).isEqualTo(before);

        open(new Visitor(port).signIn(year.hrAdmin()), "/evaluations/" + evaluation);
        assertThat(readings(evaluation)).isEqualTo(before + 1);
    }

    @Test
    void theDatabaseRefusesToChangeWhatWasSigned() {
        UUID evaluation = issued();

        for (String change : List.of(
                "update evaluation set result_rating = 'DI_ATAS_EKSPEKTASI', predicate = 'SANGAT_BAIK'",
                "update evaluation set status = 'OPEN', issued_at = null, snapshot = null",
                "update evaluation set snapshot = '{}'",
                "update evaluation set recommendation = 'lain'",
                "delete from evaluation")) {
            assertThatThrownBy(() -> jdbc.sql(change + " where agency_id = :agency and id = :id")
                            .param("agency", year.agency().id())
                            .param("id", evaluation)
                            .update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("does not change");
        }
        assertThatThrownBy(() -> jdbc.sql("update feedback set text = 'lain' where agency_id = :agency")
                        .param("agency", year.agency().id())
                        .update())
                .hasMessageContaining("published feedback");
        assertThatThrownBy(() -> jdbc.sql("update unit_achievement set predicate = 'KURANG' where agency_id = :agency")
                        .param("agency", year.agency().id())
                        .update())
                .hasMessageContaining("relies on this achievement");
    }

    @Test
    void theDatabaseKnowsTheQuadrant() {
        year.achieved(3, OrganizationPredicate.BAIK);
        UUID evaluation = year.started(plan, 3);

        assertThatThrownBy(() -> jdbc.sql("""
                                update evaluation set result_rating = 'DI_ATAS_EKSPEKTASI',
                                    behavior_rating = 'DI_BAWAH_EKSPEKTASI', predicate = 'BUTUH_PERBAIKAN'
                                where agency_id = :agency and id = :id
                                """)
                        .param("agency", year.agency().id())
                        .param("id", evaluation)
                        .update())
                .hasMessageContaining("evaluation_quadrant");
    }

    @Test
    void withoutTheUnitsAchievementNobodyIsRated() {
        assertThatThrownBy(() -> year.started(plan, 3))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        refusal -> assertThat(refusal.violations().getFirst().messageKey())
                                .isEqualTo("evaluation.error.no-achievement"));
    }

    @Test
    void beforeTheWindowNobodyIsRated() {
        year.achieved(3, OrganizationPredicate.BAIK);
        clock.set(LocalDate.of(2026, 9, 14));

        assertThatThrownBy(() -> year.started(plan, 3)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void afterTheWindowTheSuperiorRatesAndTheResultIsFinal() {
        year.achieved(3, OrganizationPredicate.BAIK);
        UUID period = year.period(3);
        UUID begun = year.started(plan, 3);
        clock.set(LocalDate.of(2026, 10, 21));

        assertThatThrownBy(() -> year.started(plan, 3)).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> year.rated(begun, plan, Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI))
                .isInstanceOf(NotFoundException.class);
        open(new Visitor(port).signIn(year.above()), "/evaluations/missed?period=" + period);

        UUID taken = year.agency().in(() -> evaluations.start(year.above().user(), plan, period));
        assertThat(taken).isEqualTo(begun);
        year.agency().run(() -> {
            evaluations.rate(
                    year.above().user(),
                    taken,
                    evaluations.version(taken),
                    year.rating(plan, Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI));
            evaluations.issue(year.above().user(), taken, evaluations.version(taken));
        });
        assertThat(jdbc.sql("select final_result from evaluation where agency_id = :agency and id = :id")
                        .param("agency", year.agency().id())
                        .param("id", taken)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        open(new Visitor(port).signIn(year.employee()), "/evaluations/" + taken + "/print");
    }

    @Test
    void lastYearsAchievementServesInJanuaryWhenThisYearsIsMissing() {
        clock.set(Year.IN_YEAR_END);
        assertThatThrownBy(() -> year.started(plan, 0)).isInstanceOf(RuleViolationException.class);

        year.lastYearAchieved(OrganizationPredicate.ISTIMEWA);
        assertThatThrownBy(() -> year.started(plan, 0)).isInstanceOf(RuleViolationException.class);

        clock.set(LocalDate.of(2027, 1, 5));
        UUID evaluation = year.started(plan, 0);
        Answer page = new Visitor(port).signIn(year.head()).get("/evaluations/" + evaluation + "/rate");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("2025").contains("data-organization-predicate=\"ISTIMEWA\"");
    }

    @Test
    void aStaleRatingIsRefusedAndBothTextsAreShown() {
        year.achieved(3, OrganizationPredicate.BAIK);
        UUID evaluation = year.started(plan, 3);
        year.agency()
                .run(() -> evaluations.save(
                        year.head().user(),
                        evaluation,
                        evaluations.version(evaluation),
                        year.rating(plan, Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI)));

        assertThatThrownBy(() -> year.agency()
                        .in(() -> evaluations.save(
                                year.head().user(),
                                evaluation,
                                0,
                                year.rating(plan, Rating.DI_ATAS_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI))))
                .isInstanceOf(StaleVersionException.class);
        Answer answer = new Visitor(port)
                .signIn(year.head())
                .post(
                        "/evaluations/" + evaluation + "/rate",
                        Map.of("version", "0", "action", "rate", "recommendation", "Tulisan saya"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Tulisan saya").contains("Pertahankan");
    }

    @Test
    void anIncompleteRatingNamesEverythingThatIsMissing() {
        year.achieved(3, OrganizationPredicate.BAIK);
        UUID evaluation = year.started(plan, 3);

        Map<String, String> form = new LinkedHashMap<>(
                Map.of("version", "0", "action", "rate", "result", "DI_ATAS_EKSPEKTASI", "recommendation", "<b>x</b>"));
        List<UUID> results = year.results(plan);
        for (int i = 0; i < results.size(); i++) {
            form.put("results[" + i + "].resultId", results.get(i).toString());
        }
        for (BehaviorValue value : BehaviorValue.values()) {
            form.put("values[" + value.ordinal() + "].value", value.name());
        }
        Visitor head = new Visitor(port).signIn(year.head());

        Answer answer = head.post("/evaluations/" + evaluation + "/rate", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Pilih rating perilaku kerja",
                        "govuk-error-summary",
                        "memerlukan umpan balik",
                        "memerlukan bukti")
                .contains("&lt;b&gt;x&lt;/b&gt;");
        form.keySet().removeIf(field -> field.startsWith("values"));
        assertThat(head.post("/evaluations/" + evaluation + "/rate", form).status())
                .isEqualTo(422);
        assertThat(status(evaluation)).isEqualTo("OPEN");
    }

    @Test
    void anAchievementIsSetByTheHeadAboveOnlyAndNotAfterItWasUsed() {
        UUID period = year.period(3);
        for (Person wrong : List.of(year.head(), year.employee(), year.hrAdmin(), year.unitAdmin())) {
            assertThatThrownBy(() -> year.agency()
                            .run(() -> achievements.set(
                                    wrong.user(), year.unit(), period, 0, OrganizationPredicate.BAIK, "")))
                    .isInstanceOf(NotFoundException.class);
        }
        issued();
        assertThatThrownBy(() -> year.agency()
                        .run(() -> achievements.set(
                                year.above().user(), year.unit(), period, 1, OrganizationPredicate.KURANG, "")))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> year.agency()
                        .run(() -> achievements.set(
                                year.hrAdmin().user(),
                                year.agency().topUnit(),
                                period,
                                0,
                                OrganizationPredicate.BAIK,
                                " ")))
                .isInstanceOf(RuleViolationException.class);
    }

    private void open(Visitor visitor, String... paths) {
        for (String path : paths) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
        }
    }

    private void refuse(Visitor visitor, String... paths) {
        for (String path : paths) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
        }
    }

    private String status(UUID evaluation) {
        return jdbc.sql("select status from evaluation where agency_id = :agency and id = :id")
                .param("agency", year.agency().id())
                .param("id", evaluation)
                .query(String.class)
                .single();
    }

    private long readings(UUID evaluation) {
        return jdbc.sql("""
                        select count(*) from audit_entry
                        where agency_id = :agency and subject_id = :id and action = 'evaluation.read'
                        """)
                .param("agency", year.agency().id())
                .param("id", evaluation)
                .query(Long.class)
                .single();
    }
}
