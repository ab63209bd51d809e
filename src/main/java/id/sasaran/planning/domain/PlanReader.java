package id.sasaran.planning.domain;

import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanSummary;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Plans;
import id.sasaran.shared.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Reads plans; a whole plan takes one statement. */
@Service
@Transactional(readOnly = true)
class PlanReader implements Plans {

    private static final String PLAN = """
            select p.id as plan_id, p.version, p.employee_id, p.assessor_id, p.year, p.starts_on, p.ends_on, p.status,
                   p.submitted_at, p.approved_at, p.snapshot,
                   (select jsonb_object_agg(e.core_value, e.expectation) from plan_expectation e
                    where e.agency_id = p.agency_id and e.plan_id = p.id) as expectations,
                   (select array_agg(d.part order by d.part) from plan_draft d
                    where d.agency_id = p.agency_id and d.plan_id = p.id) as unfinished,
                   r.id as result_id, r.kind, r.statement as result, r.supported_result_id,
                   coalesce(s.statement, r.supported_text) as supports,
                   coalesce((select string_agg(si.statement, '; ' order by si.position) from plan_indicator si
                             where si.agency_id = s.agency_id and si.result_id = s.id),
                            r.supported_indicator) as supports_indicator,
                   i.id as indicator_id, i.aspect, i.statement as indicator, i.target_kind, i.target_low,
                   i.target_high, i.target_date, i.target_unit,
                   q.quarter, q.target_kind as q_kind, q.target_low as q_low, q.target_high as q_high,
                   q.target_date as q_date, q.target_unit as q_unit
            from plan p
            left join plan_result r on r.agency_id = p.agency_id and r.plan_id = p.id
            left join plan_result s on s.agency_id = r.agency_id and s.id = r.supported_result_id
            left join plan_indicator i on i.agency_id = r.agency_id and i.result_id = r.id
            left join plan_quarter_target q on q.agency_id = i.agency_id and q.indicator_id = i.id
            where p.agency_id = :agency and %s
            order by r.position, i.position, q.quarter
            """;

    private static final String LATEST = """
            select distinct on (p.employee_id) p.id, p.employee_id, p.year, p.status, p.submitted_at, p.approved_at,
                   (select count(*) from plan_result r where r.agency_id = p.agency_id and r.plan_id = p.id) as results
            from plan p
            where p.agency_id = :agency and p.employee_id in (:employees) and p.year = :year
            order by p.employee_id, p.id desc
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PlanReader(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<PlanView> find(UUID planId) {
        return detail(planId).map(PlanDetail::view);
    }

    @Override
    public Optional<PlanView> inForce(UUID employeeId, int year) {
        return one(
                        "p.employee_id = :employee and p.year = :year and p.status = 'APPROVED'",
                        query -> query.param("employee", employeeId).param("year", year))
                .map(PlanDetail::view);
    }

    @Override
    public Map<UUID, PlanSummary> latest(Collection<UUID> employeeIds, int year) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(LATEST)
                .param("agency", Tenant.current())
                .param("employees", employeeIds)
                .param("year", year)
                .query(PlanReader::summary)
                .stream()
                .collect(Collectors.toMap(PlanSummary::employeeId, summary -> summary));
    }

    /** A plan with everything that its own pages show. One statement. */
    Optional<PlanDetail> detail(UUID planId) {
        return one("p.id = :id", query -> query.param("id", planId));
    }

    private Optional<PlanDetail> one(String condition, UnaryOperator<StatementSpec> parameters) {
        StatementSpec query = jdbc.sql(PLAN.formatted(condition)).param("agency", Tenant.current());
        List<PlanDetail> found = parameters.apply(query).query((ResultSet rows) -> {
            PlanAssembler assembler = new PlanAssembler(json);
            while (rows.next()) {
                assembler.add(rows);
            }
            return assembler.plans();
        });
        return found.stream().findFirst();
    }

    static PlanSummary summary(ResultSet row, int number) throws SQLException {
        return new PlanSummary(
                row.getObject("id", UUID.class),
                row.getObject("employee_id", UUID.class),
                row.getInt("year"),
                PlanStatus.valueOf(row.getString("status")),
                row.getInt("results"),
                instant(row, "submitted_at"),
                instant(row, "approved_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
