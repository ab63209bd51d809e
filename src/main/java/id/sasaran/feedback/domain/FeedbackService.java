package id.sasaran.feedback.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.cycle.BehaviorValue;
import id.sasaran.feedback.Feedbacks;
import id.sasaran.organization.Organization;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FeedbackService implements Feedbacks {

    private final FeedbackRepository entries;
    private final Organization organization;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackService(
            FeedbackRepository entries, Organization organization, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.entries = entries;
        this.organization = organization;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<View> about(UUID employeeId, Collection<UUID> periodIds) {
        if (periodIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select employee_id, giver_id, period_id, result_id, core_value, text, written_at,
                               published_at is not null as published
                        from feedback
                        where agency_id = :agency and employee_id = :employee and period_id in (:periods)
                        order by written_at, id
                        """)
                .param("agency", Tenant.current())
                .param("employee", employeeId)
                .param("periods", periodIds)
                .query((row, number) -> {
                    String value = row.getString("core_value");
                    return new View(
                            row.getObject("employee_id", UUID.class),
                            row.getObject("giver_id", UUID.class),
                            row.getObject("period_id", UUID.class),
                            new Subject(
                                    row.getObject("result_id", UUID.class),
                                    value == null ? null : BehaviorValue.valueOf(value)),
                            row.getString("text"),
                            row.getObject("written_at", OffsetDateTime.class).toInstant(),
                            row.getBoolean("published"));
                })
                .list();
    }

    @Override
    public void write(CurrentUser actor, UUID employeeId, UUID periodId, List<Entry> texts) {
        requireMayWrite(actor, employeeId);
        UUID giver = actor.requireEmployee();
        Map<Subject, FeedbackEntry> own = new HashMap<>();
        for (FeedbackEntry known : entries.findByEmployeeIdAndPeriodId(employeeId, periodId)) {
            if (known.published()) {
                throw new IllegalTransitionException("feedback.write", State.PUBLISHED);
            }
            if (known.giverId().equals(giver)) {
                own.put(known.subject(), known);
            }
        }
        Instant now = clock.instant();
        for (Entry entry : texts) {
            String text = entry.text().strip();
            if (text.length() > MAX_TEXT) {
                throw new RuleViolationException("", "feedback.error.too-long", MAX_TEXT);
            }
            FeedbackEntry known = own.get(entry.subject());
            if (known == null && !text.isEmpty()) {
                entries.save(new FeedbackEntry(employeeId, giver, periodId, entry.subject(), text, now));
            } else if (known != null && text.isEmpty()) {
                entries.delete(known);
            } else if (known != null) {
                known.rewrite(text, now);
            }
        }
    }

    @Override
    public void publish(CurrentUser actor, UUID employeeId, UUID periodId) {
        requireMayWrite(actor, employeeId);
        Map<String, Object> texts = new LinkedHashMap<>();
        for (FeedbackEntry entry : entries.findByEmployeeIdAndPeriodId(employeeId, periodId)) {
            entry.publish(clock.instant());
            texts.put(entry.id().toString(), entry.text());
        }
        audit.record(actor, "feedback.publish", "employee", employeeId, Map.of(), Map.of("texts", texts));
    }

    private void requireMayWrite(CurrentUser actor, UUID employeeId) {
        LocalDate today = LocalDate.now(clock);
        if (!FeedbackPolicy.mayWrite(actor, employeeId, organization.responsibility(employeeId, today))) {
            throw new NotFoundException("employee", employeeId);
        }
    }

    /** State named in a refusal. */
    private enum State {
        PUBLISHED
    }
}
