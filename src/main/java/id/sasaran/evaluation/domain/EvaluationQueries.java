package id.sasaran.evaluation.domain;

import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.evaluation.EvaluationSummary;
import id.sasaran.evaluation.Evaluations;
import id.sasaran.evaluation.Predicate;
import id.sasaran.evaluation.Rating;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class EvaluationQueries implements Evaluations {

    /** Ratings leave the database only for those who may see them without opening the evaluation. */
    private static final String SUMMARY = """
            select e.id, e.employee_id, e.period_id, e.status, e.final_result,
                   case when v.visible then e.result_rating end as result_rating,
                   case when v.visible then e.behavior_rating end as behavior_rating,
                   case when v.visible then e.predicate end as predicate
            from evaluation e
            cross join lateral (
                select (e.employee_id = :reader and e.status not in ('OPEN', 'RATED'))
                    or (e.rater_id = :reader and e.status <> 'OPEN') as visible) v
            where e.agency_id = :agency
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    EvaluationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, EvaluationSummary> summaries(CurrentUser reader, Collection<UUID> employeeIds, UUID periodId) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        return query(reader, " and e.period_id = :period and e.employee_id in (:employees)")
                .param("period", periodId)
                .param("employees", employeeIds)
                .query(EvaluationQueries::summary)
                .stream()
                .collect(Collectors.toMap(EvaluationSummary::employeeId, one -> one, (one, two) -> two));
    }

    @Override
    public List<EvaluationSummary> own(CurrentUser reader, Collection<UUID> periodIds) {
        if (periodIds.isEmpty()) {
            return List.of();
        }
        return query(
                        reader,
                        " and e.employee_id = :reader and e.period_id in (:periods) and e.status not in ('OPEN', 'RATED')")
                .param("periods", periodIds)
                .query(EvaluationQueries::summary)
                .list();
    }

    /**
     * Evaluations that wait for a person (issued ones to read, begun ones to finish), and one of each period in which
     * the person has rated somebody. One statement.
     */
    List<EvaluationSummary> concerning(CurrentUser reader) {
        return query(reader, """
                         and ((e.employee_id = :reader and e.status = 'ISSUED')
                              or (e.rater_id = :reader and e.status in ('OPEN', 'RATED'))
                              or e.id in (select distinct on (r.period_id) r.id from evaluation r
                                          where r.agency_id = :agency and r.rater_id = :reader
                                          order by r.period_id, r.id desc))
                        order by e.id
                        """).query(EvaluationQueries::summary).list();
    }

    /** Issued evaluations of a period in the order of their ids, for HR admins and auditors; without ratings. */
    List<EvaluationSummary> issued(CurrentUser reader, UUID periodId, UUID after, int limit) {
        return query(reader, """
                         and e.period_id = :period and e.status not in ('OPEN', 'RATED') and e.id > :after
                        order by e.id limit :limit
                        """)
                .param("period", periodId)
                .param("after", after)
                .param("limit", limit)
                .query(EvaluationQueries::summary)
                .list();
    }

    private StatementSpec query(CurrentUser reader, String condition) {
        UUID me = reader.employeeId();
        return jdbc.sql(SUMMARY + condition)
                .param("agency", Tenant.current())
                .param("reader", me == null ? NOBODY : me);
    }

    private static EvaluationSummary summary(ResultSet row, int number) throws SQLException {
        String result = row.getString("result_rating");
        String behavior = row.getString("behavior_rating");
        String predicate = row.getString("predicate");
        return new EvaluationSummary(
                row.getObject("id", UUID.class),
                row.getObject("employee_id", UUID.class),
                row.getObject("period_id", UUID.class),
                EvaluationStatus.valueOf(row.getString("status")),
                result == null ? null : Rating.valueOf(result),
                behavior == null ? null : Rating.valueOf(behavior),
                predicate == null ? null : Predicate.valueOf(predicate),
                row.getBoolean("final_result"));
    }
}
