package id.sasaran.planning.domain;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.cycle.PeriodView;
import id.sasaran.planning.PlanAuthoring.ResultDraft;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.ResultKind;
import id.sasaran.shared.AgencyEntity;
import id.sasaran.shared.Ids;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.NotFoundException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * A plan (SKP) with its results and expectations. The only way to change it are the named methods, which refuse a state
 * in which they make no sense:
 *
 * <pre>
 * (nothing) --start--> DRAFT --submit--> SUBMITTED --approve--> APPROVED
 *                        ^  ^------withdraw---'  |
 *                        |                       '--return--> RETURNED --submit--> SUBMITTED
 *                      change                                 change
 * </pre>
 */
@Entity
class Plan extends AgencyEntity {

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "year")
    private int year;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(name = "assessor_id")
    private @Nullable UUID assessorId;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "snapshot", columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String snapshot;

    /** Counts the changes, so that one in a child row raises the version of the plan too. */
    private int changes;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @Filter(name = "_tenantId", condition = "agency_id = :tenantId")
    private List<WorkResult> results = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @Filter(name = "_tenantId", condition = "agency_id = :tenantId")
    private List<Expectation> expectations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    private Plan(UUID employeeId, PeriodView period) {
        super(Ids.next());
        this.employeeId = employeeId;
        this.year = period.year();
        this.startsOn = period.startsOn();
        this.endsOn = period.endsOn();
        this.status = PlanStatus.DRAFT;
    }

    /** Begins the plan of an employee for a year. */
    static Plan start(UUID employeeId, PeriodView period) {
        return new Plan(employeeId, period);
    }

    WorkResult addResult(ResultDraft draft) {
        change();
        int position = results.stream().mapToInt(WorkResult::position).max().orElse(-1) + 1;
        WorkResult result = new WorkResult(this, position, draft);
        results.add(result);
        return result;
    }

    void changeResult(UUID resultId, ResultDraft draft) {
        WorkResult result = result(resultId);
        change();
        result.change(draft);
    }

    void removeResult(UUID resultId) {
        WorkResult result = result(resultId);
        change();
        results.remove(result);
    }

    /** Sets all special expectations; a value that is missing loses its text. */
    void expect(Map<BehaviorValue, String> texts) {
        change();
        expectations.removeIf(one -> !texts.containsKey(one.coreValue()));
        texts.forEach((value, text) -> expectations.stream()
                .filter(one -> one.coreValue() == value)
                .findFirst()
                .ifPresentOrElse(one -> one.change(text), () -> expectations.add(new Expectation(this, value, text))));
    }

    /** Notes that something of the plan was written, also where only an unfinished draft was. */
    final void change() {
        require(PlanAction.CHANGE, PlanStatus.DRAFT, PlanStatus.RETURNED);
        changes++;
    }

    void submit(UUID toAssessorId, Instant at) {
        require(PlanAction.SUBMIT, PlanStatus.DRAFT, PlanStatus.RETURNED);
        this.status = PlanStatus.SUBMITTED;
        this.assessorId = toAssessorId;
        this.submittedAt = at;
    }

    void withdraw() {
        require(PlanAction.WITHDRAW, PlanStatus.SUBMITTED);
        this.status = PlanStatus.DRAFT;
    }

    void returnToEmployee() {
        require(PlanAction.RETURN, PlanStatus.SUBMITTED);
        this.status = PlanStatus.RETURNED;
    }

    /** Puts the plan in force and freezes who the two were. */
    void approve(UUID approverId, Instant at, String frozen) {
        require(PlanAction.APPROVE, PlanStatus.SUBMITTED);
        this.status = PlanStatus.APPROVED;
        this.assessorId = approverId;
        this.approvedAt = at;
        this.snapshot = frozen;
    }

    private void require(PlanAction action, PlanStatus... states) {
        if (!List.of(states).contains(status)) {
            throw new IllegalTransitionException("plan." + action.name(), status);
        }
    }

    WorkResult result(UUID resultId) {
        return results.stream()
                .filter(one -> one.id().equals(resultId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("result", resultId));
    }

    /** Code of a result within the plan: U1, U2 for main, T1 for additional results. */
    String code(UUID resultId) {
        WorkResult wanted = result(resultId);
        long number = results.stream()
                .filter(one -> one.kind() == wanted.kind() && one.position() <= wanted.position())
                .count();
        return code(wanted.kind(), number);
    }

    static String code(ResultKind kind, long number) {
        return (kind == ResultKind.UTAMA ? "U" : "T") + number;
    }

    UUID employeeId() {
        return employeeId;
    }

    int year() {
        return year;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    PlanStatus status() {
        return status;
    }

    @Nullable
    UUID assessorId() {
        return assessorId;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    String snapshot() {
        return snapshot;
    }

    List<WorkResult> results() {
        return results;
    }

    Map<BehaviorValue, String> expectations() {
        Map<BehaviorValue, String> texts = new EnumMap<>(BehaviorValue.class);
        expectations.forEach(one -> texts.put(one.coreValue(), one.text()));
        return texts;
    }
}
