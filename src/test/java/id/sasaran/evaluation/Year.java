package id.sasaran.evaluation;

import id.sasaran.cycle.Cycles;
import id.sasaran.evaluation.EvaluationAuthoring.RatingDraft;
import id.sasaran.evaluation.EvaluationAuthoring.ResultEntry;
import id.sasaran.evaluation.EvaluationAuthoring.ValueEntry;
import id.sasaran.organization.PositionKind;
import id.sasaran.planning.Aspect;
import id.sasaran.planning.PlanAuthoring;
import id.sasaran.planning.PlanAuthoring.IndicatorDraft;
import id.sasaran.planning.PlanAuthoring.ResultDraft;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Plans;
import id.sasaran.planning.ResultKind;
import id.sasaran.planning.Target;
import id.sasaran.progress.Evidence;
import id.sasaran.progress.RealizationAuthoring;
import id.sasaran.progress.RealizationAuthoring.LineDraft;
import id.sasaran.shared.Role;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An office above a unit, its head, one employee, everybody else who may look, and the steps of their year. */
public final class Year {

    public static final int YEAR = 2026;

    /** A day within the window of the third quarter. */
    public static final LocalDate IN_QUARTER_3 = LocalDate.of(2026, 9, 20);

    /** A day within the window of the year. */
    public static final LocalDate IN_YEAR_END = LocalDate.of(2026, 12, 29);

    private final Tools tools;
    private final TestAgency agency;
    private final UUID office;
    private final UUID unit;
    private final Person above;
    private final Person head;
    private final Person employee;
    private final Person colleague;
    private final Person unitAdmin;
    private final Person hrAdmin;
    private final Person auditor;

    private Year(Tools tools, String unitName, String employeeName, String position) {
        this.tools = tools;
        this.agency = tools.agencies.create();
        this.office = agency.unit(agency.topUnit(), "Dinas Contoh");
        this.above = agency.named(office, "Maya Puspitasari", "Kepala Dinas", PositionKind.JPT_PRATAMA, true);
        this.unit = agency.unit(office, unitName);
        this.head = agency.named(unit, "Hendra Saputra", "Kepala " + unitName, PositionKind.PENGAWAS, true);
        this.employee = agency.named(unit, employeeName, position, PositionKind.PELAKSANA, false);
        this.colleague = agency.named(unit, "Dewi Lestari", position, PositionKind.PELAKSANA, false);
        this.unitAdmin =
                agency.withRole(agency.person(unit, "Admin Unit", PositionKind.PELAKSANA), Role.UNIT_ADMIN, office);
        this.hrAdmin = agency.withRole(
                agency.person(agency.topUnit(), "Admin Kepegawaian", PositionKind.PELAKSANA), Role.HR_ADMIN, null);
        this.auditor = agency.withRole(
                agency.person(agency.topUnit(), "Auditor", PositionKind.JF_KEAHLIAN), Role.AUDITOR, null);
    }

    public TestAgency agency() {
        return agency;
    }

    public UUID office() {
        return office;
    }

    public UUID unit() {
        return unit;
    }

    /** Head of the office: the assessor's superior, who sets the unit's achievement. */
    public Person above() {
        return above;
    }

    /** Head of the unit: the assessor. */
    public Person head() {
        return head;
    }

    public Person employee() {
        return employee;
    }

    public Person colleague() {
        return colleague;
    }

    public Person unitAdmin() {
        return unitAdmin;
    }

    public Person hrAdmin() {
        return hrAdmin;
    }

    public Person auditor() {
        return auditor;
    }

    public UUID period(int sequence) {
        return agency.in(() -> tools.cycles.period(YEAR, sequence).orElseThrow().id());
    }

    /** A plan of a person, submitted and approved by the assessor. */
    public UUID approvedPlan(Person owner, Person assessor, ResultDraft... results) {
        return agency.in(() -> {
            UUID plan = tools.planning.start(owner.user(), YEAR);
            for (ResultDraft result : results) {
                tools.planning.addResult(owner.user(), plan, tools.planning.version(plan), result);
            }
            tools.planning.submit(owner.user(), plan, tools.planning.version(plan));
            tools.planning.approve(assessor.user(), plan, tools.planning.version(plan));
            return plan;
        });
    }

    public UUID approvedPlan(ResultDraft... results) {
        return approvedPlan(employee, head, results);
    }

    /** Sets the achievement of the unit. */
    public void achieved(int sequence, OrganizationPredicate predicate) {
        UUID periodId = period(sequence);
        agency.run(() -> tools.achievements.set(above.user(), unit, periodId, 0, predicate, ""));
    }

    /** Opens the year before and sets the unit's achievement in it. */
    public void lastYearAchieved(OrganizationPredicate predicate) {
        agency.run(() -> {
            tools.cycles.openYear(agency.system(), YEAR - 1);
            UUID periodId = tools.cycles.period(YEAR - 1, 0).orElseThrow().id();
            tools.achievements.set(above.user(), unit, periodId, 0, predicate, "");
        });
    }

    /** Sends the realization of a quarter: one value per indicator, "n/m" for n of m, with one link each. */
    public void realized(UUID plan, int quarter, String... values) {
        agency.run(() -> {
            List<PlanView.Indicator> indicators =
                    tools.plans.find(plan).orElseThrow().indicators();
            List<LineDraft> lines = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                String[] parts = values[i].split("/", 2);
                lines.add(new LineDraft(
                        indicators.get(i).id(),
                        false,
                        parts[0],
                        parts.length > 1 ? parts[1] : "",
                        "",
                        List.of(new Evidence("Rekap", "https://contoh.go.id/rekap"))));
            }
            tools.progress.save(employee.user(), plan, quarter, 0, lines);
            tools.progress.submit(employee.user(), plan, quarter, tools.progress.version(plan, quarter));
        });
    }

    public UUID started(UUID plan, int sequence) {
        UUID periodId = period(sequence);
        return agency.in(() -> tools.evaluations.start(head.user(), plan, periodId));
    }

    /** Ids of the results of a plan in their order. */
    public List<UUID> results(UUID plan) {
        return agency.in(() -> tools.plans.find(plan).orElseThrow().results().stream()
                .map(PlanView.Result::id)
                .toList());
    }

    /** A complete rating without marks. */
    public RatingDraft rating(UUID plan, Rating result, Rating behavior) {
        List<PlanView.Result> results =
                agency.in(() -> tools.plans.find(plan).orElseThrow().results());
        return new RatingDraft(
                results.stream()
                        .map(one -> new ResultEntry(one.id(), null, "Terlaksana baik"))
                        .toList(),
                Arrays.stream(id.sasaran.cycle.BehaviorValue.values())
                        .map(value -> new ValueEntry(value, null, "Konsisten"))
                        .toList(),
                result,
                behavior,
                "Dipertimbangkan bersama",
                "Pertahankan",
                "https://contoh.go.id/hasil",
                "https://contoh.go.id/perilaku");
    }

    public void rated(UUID evaluation, UUID plan, Rating result, Rating behavior) {
        agency.run(() -> tools.evaluations.rate(
                head.user(), evaluation, tools.evaluations.version(evaluation), rating(plan, result, behavior)));
    }

    public void issued(UUID evaluation) {
        agency.run(() -> tools.evaluations.issue(head.user(), evaluation, tools.evaluations.version(evaluation)));
    }

    public long version(UUID evaluation) {
        return agency.in(() -> tools.evaluations.version(evaluation));
    }

    /** A result with one indicator. */
    public static ResultDraft result(ResultKind kind, String statement, IndicatorDraft... indicators) {
        return new ResultDraft(
                kind, statement, null, "Meningkatnya mutu layanan", "Indeks layanan", List.of(indicators));
    }

    /** An indicator with the target of the year and, where given, that of the third quarter. */
    public static IndicatorDraft indicator(Aspect aspect, String statement, Target year, @Nullable Target quarter3) {
        return new IndicatorDraft(null, aspect, statement, year, quarter3 == null ? Map.of() : Map.of(3, quarter3));
    }

    public static Target value(String number, String unit) {
        return new Target(Target.Kind.VALUE, new BigDecimal(number), null, null, unit);
    }

    public static Target range(String low, String high, String unit) {
        return new Target(Target.Kind.RANGE, new BigDecimal(low), new BigDecimal(high), null, unit);
    }

    public static Target atLeast(String number, String unit) {
        return new Target(Target.Kind.AT_LEAST, new BigDecimal(number), null, null, unit);
    }

    public static Target atMost(String number, String unit) {
        return new Target(Target.Kind.AT_MOST, null, new BigDecimal(number), null, unit);
    }

    public static Target ratio(String part, String whole, String unit) {
        return new Target(Target.Kind.RATIO, new BigDecimal(part), new BigDecimal(whole), null, unit);
    }

    public static Target by(LocalDate day) {
        return new Target(Target.Kind.DATE, null, null, day, "");
    }

    /** Makes years; inject it into a test. */
    @Component
    public static final class Tools {

        private final TestAgency.Factory agencies;
        private final Cycles cycles;
        private final PlanAuthoring planning;
        private final Plans plans;
        private final RealizationAuthoring progress;
        private final UnitAchievements achievements;
        private final EvaluationAuthoring evaluations;

        Tools(
                TestAgency.Factory agencies,
                Cycles cycles,
                PlanAuthoring planning,
                Plans plans,
                RealizationAuthoring progress,
                UnitAchievements achievements,
                EvaluationAuthoring evaluations) {
            this.agencies = agencies;
            this.cycles = cycles;
            this.planning = planning;
            this.plans = plans;
            this.progress = progress;
            this.achievements = achievements;
            this.evaluations = evaluations;
        }

        public Year year() {
            return year("Puskesmas Kebun Lada", "Rina Wulandari", "Perawat Ahli Pertama");
        }

        public Year year(String unitName, String employeeName, String position) {
            return new Year(this, unitName, employeeName, position);
        }
    }
}
