package id.sasaran.planning.domain;

import id.sasaran.organization.Responsibility;
import id.sasaran.shared.Tenant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Results of the leaders that a result can support: those of the assessor and of the assessor's superior, from plans of
 * the same year that are in force. A leader's unfinished plan is nobody else's business.
 */
@Component
class LeaderResults {

    private final JdbcClient jdbc;
    private final PlanAccess access;

    LeaderResults(JdbcClient jdbc, PlanAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Three statements. */
    List<LeaderResult> of(UUID employeeId, int year) {
        Responsibility responsibility = access.responsibility(employeeId);
        List<UUID> leaders = Stream.of(responsibility.assessorId(), responsibility.superiorId())
                .filter(Objects::nonNull)
                .toList();
        if (leaders.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select r.id, p.employee_id, r.statement
                        from plan p
                        join plan_result r on r.agency_id = p.agency_id and r.plan_id = p.id
                        where p.agency_id = :agency and p.year = :year and p.status = 'APPROVED'
                          and p.employee_id in (:leaders)
                        order by array_position(array[:leaders]::uuid[], p.employee_id), r.kind desc, r.position
                        """)
                .param("agency", Tenant.current())
                .param("year", year)
                .param("leaders", leaders)
                .query((row, number) -> new LeaderResult(
                        row.getObject("id", UUID.class),
                        row.getObject("employee_id", UUID.class),
                        row.getString("statement")))
                .list();
    }

    boolean offers(UUID employeeId, int year, UUID resultId) {
        return of(employeeId, year).stream().anyMatch(result -> result.id().equals(resultId));
    }

    /** A result of a leader. */
    record LeaderResult(UUID id, UUID leaderId, String statement) {}
}
