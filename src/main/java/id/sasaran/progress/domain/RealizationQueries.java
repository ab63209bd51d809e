package id.sasaran.progress.domain;

import id.sasaran.progress.Evidence;
import id.sasaran.progress.Measured;
import id.sasaran.progress.RealizationLine;
import id.sasaran.progress.RealizationStatus;
import id.sasaran.progress.RealizationSummary;
import id.sasaran.progress.RealizationView;
import id.sasaran.progress.Realizations;
import id.sasaran.shared.Tenant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RealizationQueries implements Realizations {

    private static final String OF_PLAN = """
            select r.id, r.changes, r.plan_id, r.employee_id, r.quarter, r.status, r.submitted_at, r.decided_at,
                   r.decided_by, r.decision_note,
                   l.indicator_id, l.not_due, l.typed, l.typed_whole, l.value, l.whole, l.reached_on, l.note,
                   l.evidence_labels, l.evidence_urls
            from realization r
            left join realization_line l on l.agency_id = r.agency_id and l.realization_id = r.id
            where r.agency_id = :agency and r.plan_id = :plan
            order by r.quarter
            """;

    private final JdbcClient jdbc;

    RealizationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SortedMap<Integer, RealizationView> ofPlan(UUID planId) {
        SortedMap<Integer, RealizationView> views = new TreeMap<>();
        jdbc.sql(OF_PLAN)
                .param("agency", Tenant.current())
                .param("plan", planId)
                .query(row -> {
                    RealizationView head = head(row);
                    RealizationView view = views.computeIfAbsent(head.quarter(), quarter -> head);
                    UUID indicatorId = row.getObject("indicator_id", UUID.class);
                    if (indicatorId != null) {
                        view.lines().put(indicatorId, line(row, indicatorId));
                    }
                });
        return views;
    }

    @Override
    public List<RealizationSummary> summaries(Collection<UUID> planIds) {
        if (planIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select plan_id, employee_id, quarter, status, submitted_at from realization
                        where agency_id = :agency and plan_id in (:plans)
                        order by quarter
                        """)
                .param("agency", Tenant.current())
                .param("plans", planIds)
                .query((row, number) -> new RealizationSummary(
                        uuid(row, "plan_id"),
                        uuid(row, "employee_id"),
                        row.getInt("quarter"),
                        RealizationStatus.valueOf(row.getString("status")),
                        instant(row, "submitted_at")))
                .list();
    }

    /** All own realizations, and those of others that were sent to this person and wait. One statement. */
    List<RealizationSummary> concerning(UUID employeeId) {
        return jdbc.sql("""
                        select plan_id, employee_id, quarter, status, submitted_at from realization
                        where agency_id = :agency
                          and (employee_id = :me or (submitted_to = :me and status = 'SUBMITTED'))
                        order by submitted_at
                        """)
                .param("agency", Tenant.current())
                .param("me", employeeId)
                .query((row, number) -> new RealizationSummary(
                        uuid(row, "plan_id"),
                        uuid(row, "employee_id"),
                        row.getInt("quarter"),
                        RealizationStatus.valueOf(row.getString("status")),
                        instant(row, "submitted_at")))
                .list();
    }

    private static RealizationView head(ResultSet row) throws SQLException {
        return new RealizationView(
                uuid(row, "id"),
                row.getLong("changes"),
                uuid(row, "plan_id"),
                uuid(row, "employee_id"),
                row.getInt("quarter"),
                RealizationStatus.valueOf(row.getString("status")),
                new LinkedHashMap<>(),
                instant(row, "submitted_at"),
                instant(row, "decided_at"),
                row.getObject("decided_by", UUID.class),
                row.getString("decision_note"));
    }

    private static RealizationLine line(ResultSet row, UUID indicatorId) throws SQLException {
        return new RealizationLine(
                indicatorId,
                row.getBoolean("not_due"),
                measured(row),
                row.getString("typed"),
                row.getString("typed_whole"),
                row.getString("note"),
                evidence(row));
    }

    private static @Nullable Measured measured(ResultSet row) throws SQLException {
        BigDecimal value = plain(row.getBigDecimal("value"));
        LocalDate date = row.getObject("reached_on", LocalDate.class);
        return value == null && date == null ? null : new Measured(value, plain(row.getBigDecimal("whole")), date);
    }

    private static List<Evidence> evidence(ResultSet row) throws SQLException {
        String[] labels = (String[]) row.getArray("evidence_labels").getArray();
        String[] urls = (String[]) row.getArray("evidence_urls").getArray();
        List<Evidence> links = new ArrayList<>();
        for (int i = 0; i < urls.length; i++) {
            links.add(new Evidence(labels[i], urls[i]));
        }
        return links;
    }

    /** Without the zeros that the column's scale adds. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
