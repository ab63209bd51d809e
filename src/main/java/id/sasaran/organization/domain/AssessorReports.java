package id.sasaran.organization.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.organization.AssessorChain;
import id.sasaran.organization.AssessorReportOutcome;
import id.sasaran.organization.AssessorReportStatus;
import id.sasaran.organization.AssessorReporting;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.EmployeeKind;
import id.sasaran.organization.Organization;
import id.sasaran.organization.OrganizationSetup;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports that the shown assessor is wrong. Wrong superiors are the most frequent data error, and only the people
 * themselves notice it, so every employee can report it and the unit admin answers.
 */
@Service
@Transactional
public class AssessorReports implements AssessorReporting {

    /** Longest text of a report or an answer. */
    public static final int MAX_TEXT = 500;

    private final AssessorReportRepository reports;
    private final EmployeeRepository employees;
    private final Organization organization;
    private final OrganizationSetup setup;
    private final OrganizationPolicy policy;
    private final AuditLog audit;
    private final Clock clock;

    AssessorReports(
            AssessorReportRepository reports,
            EmployeeRepository employees,
            Organization organization,
            OrganizationSetup setup,
            OrganizationPolicy policy,
            AuditLog audit,
            Clock clock) {
        this.reports = reports;
        this.employees = employees;
        this.organization = organization;
        this.setup = setup;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** The actor's own assessor of today. */
    @Transactional(readOnly = true)
    public AssessorChain ownChain(CurrentUser actor) {
        UUID employee = requireOwn(actor);
        return organization.chain(employee, LocalDate.now(clock));
    }

    /** The actor's own latest report, open or answered. */
    @Transactional(readOnly = true)
    public Optional<Report> own(CurrentUser actor) {
        return reports.findFirstByEmployeeIdOrderByIdDesc(requireOwn(actor)).map(this::view);
    }

    @Override
    public UUID report(CurrentUser actor, String message) {
        UUID employee = requireOwn(actor);
        if (reports.existsByEmployeeIdAndStatus(employee, AssessorReportStatus.OPEN)) {
            throw new RuleViolationException("", "organization.report.error.open");
        }
        EmployeeCard shown = organization.chain(employee, LocalDate.now(clock)).assessor();
        AssessorReport report =
                reports.save(new AssessorReport(employee, shown == null ? null : shown.id(), message, clock.instant()));
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("employee", employee);
        after.put("assessor", shown == null ? null : shown.id());
        after.put("message", message);
        audit.record(actor, "assessor-report.send", "assessor-report", report.id(), Map.of(), after);
        return report.id();
    }

    /** One report in the actor's scope, with the people concerned. */
    @Transactional(readOnly = true)
    public Case open(CurrentUser actor, UUID reportId) {
        AssessorReport report = inScope(actor, reportId);
        LocalDate today = LocalDate.now(clock);
        UUID shown = report.assessorId();
        Map<UUID, EmployeeCard> people = organization.employees(
                shown == null ? Set.of(report.employeeId()) : Set.of(report.employeeId(), shown), today);
        return new Case(
                view(report),
                report.version(),
                Objects.requireNonNull(people.get(report.employeeId())),
                shown == null ? null : people.get(shown),
                organization.chain(report.employeeId(), today),
                policy.mayAnswer(actor, report.employeeId(), today));
    }

    @Override
    public void confirm(CurrentUser actor, UUID reportId, long version, String answer) {
        AssessorReport report = toAnswer(actor, reportId, version);
        close(actor, report, AssessorReportOutcome.CONFIRMED, answer);
    }

    /** Sets another assessor from a date on and answers with the reason. */
    public void correct(
            CurrentUser actor, UUID reportId, long version, UUID assessorId, LocalDate from, String answer) {
        AssessorReport report = toAnswer(actor, reportId, version);
        LocalDate today = LocalDate.now(clock);
        if (from.isBefore(today.minusYears(1)) || from.isAfter(today.plusYears(1))) {
            throw new RuleViolationException("from", "organization.report.error.from");
        }
        if (report.employeeId()
                .equals(organization.responsibility(assessorId, from).assessorId())) {
            throw new RuleViolationException("assessorId", "organization.report.error.circle");
        }
        setup.setAssessor(actor, report.employeeId(), assessorId, from, answer);
        close(actor, report, AssessorReportOutcome.CHANGED, answer);
    }

    /** The person with an employee number, to set as assessor; spaces in the number do not matter. */
    @Transactional(readOnly = true)
    public Optional<UUID> byNumber(CurrentUser actor, String number) {
        policy.requireScope(actor);
        return employees.findByNumber(number.replaceAll("\\s", "")).map(Employee::id);
    }

    private void close(CurrentUser actor, AssessorReport report, AssessorReportOutcome outcome, String answer) {
        Instant now = clock.instant();
        report.answer(outcome, answer, actor.name().isBlank() ? "-" : actor.name(), now);
        audit.record(
                actor,
                "assessor-report.answer",
                "assessor-report",
                report.id(),
                Map.of("status", AssessorReportStatus.OPEN),
                Map.of("status", report.status(), "outcome", outcome, "answer", answer));
    }

    private AssessorReport toAnswer(CurrentUser actor, UUID reportId, long version) {
        AssessorReport report = inScope(actor, reportId);
        policy.requireKeepEmployee(actor, report.employeeId(), LocalDate.now(clock));
        report.requireVersion(version);
        return report;
    }

    private AssessorReport inScope(CurrentUser actor, UUID reportId) {
        AssessorReport report =
                reports.findById(reportId).orElseThrow(() -> new NotFoundException("assessor report", reportId));
        policy.requireSee(actor, report.employeeId(), LocalDate.now(clock));
        return report;
    }

    private UUID requireOwn(CurrentUser actor) {
        UUID employee = actor.requireEmployee();
        boolean official = employees
                .findById(employee)
                .filter(person -> person.kind() == EmployeeKind.PEJABAT_NEGARA)
                .isPresent();
        if (official) {
            throw new NotFoundException("assessor of", employee);
        }
        return employee;
    }

    private Report view(AssessorReport report) {
        return new Report(
                report.id(),
                report.message(),
                report.status(),
                report.createdAt(),
                report.outcome(),
                report.answer(),
                report.answeredAt(),
                report.answeredBy());
    }

    /** A report and its answer. */
    public record Report(
            UUID id,
            String message,
            AssessorReportStatus status,
            Instant createdAt,
            @Nullable AssessorReportOutcome outcome,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {}

    /**
     * A report as its answerer sees it.
     *
     * @param shown assessor that was shown when the report was sent
     * @param chain assessor and superior of today
     * @param answerable whether the actor may answer
     */
    public record Case(
            Report report,
            long version,
            EmployeeCard employee,
            @Nullable EmployeeCard shown,
            AssessorChain chain,
            boolean answerable) {

        /** Open and within the actor's reach. */
        public boolean open() {
            return answerable && report.status() == AssessorReportStatus.OPEN;
        }
    }
}
