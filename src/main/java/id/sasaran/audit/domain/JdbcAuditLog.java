package id.sasaran.audit.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

@Service
class JdbcAuditLog implements AuditLog {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    JdbcAuditLog(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            CurrentUser actor,
            String action,
            String subject,
            UUID subjectId,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        jdbc.sql("""
                        insert into audit_entry (agency_id, id, at, business_at, account_id, employee_id, actor_name,
                                                 address, action, subject, subject_id, before, after)
                        values (:agency, :id, now(), :businessAt, :account, :employee, :name,
                                :address, :action, :subject, :subjectId, cast(:before as jsonb), cast(:after as jsonb))
                        """)
                .param("agency", actor.agencyId())
                .param("id", Ids.next())
                .param("businessAt", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .param("account", actor.accountId())
                .param("employee", actor.employeeId())
                .param("name", actor.name())
                .param("address", actor.address())
                .param("action", action)
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("before", json.writeValueAsString(before))
                .param("after", json.writeValueAsString(after))
                .update();
    }
}
