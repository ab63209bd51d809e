package id.sasaran.planning;

import static id.sasaran.planning.PlanFixture.YEAR;
import static id.sasaran.planning.PlanFixture.range;
import static id.sasaran.planning.PlanFixture.result;
import static id.sasaran.planning.PlanFixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.planning.PlanAuthoring.IndicatorDraft;
import id.sasaran.planning.PlanAuthoring.ResultDraft;
import id.sasaran.planning.PlanView.Indicator;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing plans on a real database. */
@IntegrationTest
class PlanAuthoringIT {

    @Autowired
    private PlanAuthoring authoring;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestAgency.Factory agencies;

    private PlanFixture fixture;
    private TestAgency agency;
    private Person owner;

    @BeforeEach
    void makeAgency() {
        fixture = new PlanFixture(agencies.create(), authoring);
        agency = fixture.agency();
        owner = fixture.owner();
    }

    @Test
    void aResultComesBackAsItWasWritten() {
        UUID plan = agency.in(() -> authoring.start(owner.user(), YEAR));
        Target year = range(210, 225, "bayi");
        Target third = value(160, "bayi");
        Target ratio = new Target(Target.Kind.RATIO, new BigDecimal("9"), new BigDecimal("9"), null, "laporan");
        Target least = new Target(Target.Kind.AT_LEAST, new BigDecimal("3.6"), null, null, "poin");
        agency.run(() -> authoring.addResult(
                owner.user(),
                plan,
                0,
                new ResultDraft(
                        ResultKind.UTAMA,
                        "Terlaksananya pelayanan imunisasi bayi",
                        null,
                        "Meningkatnya cakupan imunisasi",
                        "Cakupan 95 %",
                        List.of(
                                new IndicatorDraft(null, Aspect.KUANTITAS, "Bayi terimunisasi", year, Map.of(3, third)),
                                new IndicatorDraft(null, Aspect.WAKTU, "Laporan masuk", ratio, Map.of()),
                                new IndicatorDraft(null, Aspect.KUANTITAS, "Nilai SKM", least, Map.of())))));

        PlanView view = find(plan);

        assertThat(view.results()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("U1");
            assertThat(one.supports()).isEqualTo("Meningkatnya cakupan imunisasi");
            assertThat(one.supportsIndicator()).isEqualTo("Cakupan 95 %");
            assertThat(one.indicators()).extracting(Indicator::target).containsExactly(year, ratio, least);
            assertThat(one.indicators().getFirst().targetFor(3)).contains(third);
            assertThat(one.indicators().getFirst().targetFor(2)).isEmpty();
        });
    }

    @Test
    void changingAResultKeepsTheIdsOfItsIndicatorsAndTheirOrder() {
        UUID plan = fixture.draft();
        PlanView.Result before = find(plan).results().getFirst();
        UUID kept = before.indicators().getFirst().id();
        agency.run(() -> authoring.changeResult(
                owner.user(),
                plan,
                fixture.version(plan),
                before.id(),
                new ResultDraft(
                        ResultKind.TAMBAHAN,
                        "Tersusunnya laporan",
                        null,
                        "",
                        "",
                        List.of(
                                new IndicatorDraft(null, Aspect.WAKTU, "Baru", value(4, "laporan"), Map.of()),
                                new IndicatorDraft(
                                        kept,
                                        Aspect.KUALITAS,
                                        "Lama",
                                        value(5, "laporan"),
                                        Map.of(1, value(1, "laporan")))))));

        PlanView.Result after = find(plan).results().getFirst();

        assertThat(after.code()).isEqualTo("T1");
        assertThat(after.indicators()).extracting(Indicator::statement).containsExactly("Baru", "Lama");
        assertThat(after.indicators().get(1).id()).isEqualTo(kept);
        assertThat(after.indicators().get(1).quarterTargets()).containsEntry(1, value(1, "laporan"));
    }

    @Test
    void onePlanAtATime() {
        fixture.draft();

        assertThatThrownBy(() -> agency.in(() -> authoring.start(owner.user(), YEAR)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("planning.error.exists");
    }

    @Test
    void aYearThatTheAgencyHasNotOpenedHasNoPlan() {
        assertThatThrownBy(() -> agency.in(() -> authoring.start(owner.user(), 2031)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("planning.error.year");
    }

    @Test
    void aStateOfficialHasNoPlan() {
        assertThatThrownBy(() -> agency.in(() -> authoring.start(agency.top().user(), YEAR)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyAPlanWithAMainResultCanBeSent() {
        UUID plan = agency.in(() -> authoring.start(owner.user(), YEAR));
        agency.run(() -> authoring.addResult(
                owner.user(), plan, 0, result(ResultKind.TAMBAHAN, "Tersusunnya FAQ", value(1, "dokumen"))));

        assertThatThrownBy(() -> agency.run(() -> authoring.submit(owner.user(), plan, fixture.version(plan))))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("planning.error.no-main");
    }

    @Test
    void theWholeWayFromDraftToForce() {
        UUID plan = fixture.returned();
        PlanView.Result result = find(plan).results().getFirst();
        agency.run(() -> {
            authoring.expect(
                    owner.user(),
                    plan,
                    authoring.version(plan),
                    Map.of(BehaviorValue.ADAPTIF, "Menerapkan teknologi", BehaviorValue.LOYAL, "  "));
            authoring.submit(owner.user(), plan, authoring.version(plan));
            authoring.returnToEmployee(
                    fixture.assessor().user(), plan, authoring.version(plan), "", Map.of(result.id(), "Naikkan"));
            authoring.submit(owner.user(), plan, authoring.version(plan));
        });
        assertThat(agency.in(() -> plans.inForce(owner.employeeId(), YEAR))).isEmpty();

        agency.run(() -> authoring.approve(fixture.assessor().user(), plan, authoring.version(plan)));

        PlanView view = agency.in(() -> plans.inForce(owner.employeeId(), YEAR)).orElseThrow();
        assertThat(view.status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(view.assessorId()).isEqualTo(fixture.assessor().employeeId());
        assertThat(view.expectations()).isEqualTo(Map.of(BehaviorValue.ADAPTIF, "Menerapkan teknologi"));
        assertThat(actions(plan)).containsExactly("START", "SUBMIT", "RETURN", "SUBMIT", "RETURN", "SUBMIT", "APPROVE");
        assertThat(audit(plan))
                .containsExactly(
                        "plan.start",
                        "plan.result.add",
                        "plan.submit",
                        "plan.return",
                        "plan.expect",
                        "plan.submit",
                        "plan.return",
                        "plan.submit",
                        "plan.approve");
        PlanSummary summary = Objects.requireNonNull(
                agency.in(() -> plans.latest(List.of(owner.employeeId()), YEAR)).get(owner.employeeId()));
        assertThat(summary.results()).isEqualTo(1);
        assertThat(summary.approvedAt()).isNotNull();
    }

    @Test
    void anApprovedPlanDoesNotChange() {
        UUID plan = fixture.approved();

        assertThatThrownBy(() -> agency.run(
                        () -> authoring.addResult(owner.user(), plan, fixture.version(plan), result("Baru"))))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void whoeverIsNotTheAssessorDecidesNothing() {
        UUID plan = fixture.submitted();

        for (Person person : List.of(
                fixture.superior(),
                fixture.colleague(),
                fixture.unitAdmin(),
                fixture.hrAdmin(),
                fixture.auditor(),
                owner)) {
            assertThatThrownBy(() -> agency.run(() -> authoring.approve(person.user(), plan, fixture.version(plan))))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(find(plan).status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void aPlanOfAnotherAgencyIsNotThere() {
        UUID plan = fixture.submitted();
        TestAgency other = agencies.create();

        assertThat(other.in(() -> plans.find(plan))).isEmpty();
        assertThatThrownBy(() -> other.run(() -> authoring.approve(other.top().user(), plan, 0)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aStaleVersionIsRefusedAlsoWhenOnlyAChildChanged() {
        UUID plan = fixture.draft();
        long read = fixture.version(plan);
        PlanView.Result first = find(plan).results().getFirst();
        agency.run(() -> authoring.changeResult(owner.user(), plan, read, first.id(), result("Lebih jelas")));

        assertThatThrownBy(() -> agency.run(
                        () -> authoring.changeResult(owner.user(), plan, read, first.id(), result("Menimpa"))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(plan).results().getFirst().statement()).isEqualTo("Lebih jelas");
    }

    @Test
    void aResultSupportsOnlyWhatALeaderHasInForce() {
        UUID leaderPlan = agency.in(() -> {
            Person leader = fixture.assessor();
            UUID plan = authoring.start(leader.user(), YEAR);
            authoring.addResult(leader.user(), plan, 0, result("Meningkatnya mutu layanan"));
            authoring.submit(leader.user(), plan, authoring.version(plan));
            return plan;
        });
        UUID leaderResult = find(leaderPlan).results().getFirst().id();
        UUID colleaguePlan = fixture.draft(fixture.colleague());
        UUID colleagueResult = find(colleaguePlan).results().getFirst().id();
        UUID plan = fixture.draft();

        assertThatThrownBy(() -> link(plan, leaderResult)).hasMessageContaining("planning.error.supported");
        assertThatThrownBy(() -> link(plan, colleagueResult)).hasMessageContaining("planning.error.supported");

        agency.run(() -> authoring.approve(fixture.superior().user(), leaderPlan, authoring.version(leaderPlan)));
        link(plan, leaderResult);

        assertThat(find(plan).results().get(1).supports()).isEqualTo("Meningkatnya mutu layanan");
        assertThat(find(plan).results().get(1).supportsIndicator()).isEqualTo("Berkas diverifikasi");
    }

    @Test
    void aRemovedResultLeavesItsNoteBehind() {
        UUID plan = fixture.submitted();
        PlanView.Result first = find(plan).results().getFirst();
        agency.run(() -> {
            authoring.returnToEmployee(
                    fixture.assessor().user(), plan, authoring.version(plan), "", Map.of(first.id(), "Hapus saja"));
            authoring.removeResult(owner.user(), plan, authoring.version(plan), first.id());
        });

        assertThat(find(plan).results()).isEmpty();
        assertThat(jdbc.sql("select result_code || ' ' || note from plan_note where agency_id = ?")
                        .param(agency.id())
                        .query(String.class)
                        .list())
                .containsExactly("U1 Hapus saja");
    }

    @Test
    void twentyResultsAreEnough() {
        UUID plan = agency.in(() -> authoring.start(owner.user(), YEAR));
        agency.run(() -> IntStream.rangeClosed(1, 20)
                .forEach(number ->
                        authoring.addResult(owner.user(), plan, authoring.version(plan), result("Hasil " + number))));

        assertThatThrownBy(() -> agency.run(
                        () -> authoring.addResult(owner.user(), plan, authoring.version(plan), result("Hasil 21"))))
                .hasMessageContaining("planning.error.many-results");
    }

    private void link(UUID plan, UUID supported) {
        ResultDraft draft = result("Terverifikasinya berkas");
        agency.run(() -> authoring.addResult(
                owner.user(),
                plan,
                authoring.version(plan),
                new ResultDraft(draft.kind(), draft.statement(), supported, "", "", draft.indicators())));
    }

    private PlanView find(UUID plan) {
        return agency.in(() -> plans.find(plan)).orElseThrow();
    }

    private List<String> actions(UUID plan) {
        return jdbc.sql("select action from plan_step where agency_id = ? and plan_id = ? order by id")
                .params(agency.id(), plan)
                .query(String.class)
                .list();
    }

    private List<String> audit(UUID plan) {
        return jdbc.sql("select action from audit_entry where agency_id = ? and subject_id = ? order by id")
                .params(agency.id(), plan)
                .query(String.class)
                .list();
    }
}
