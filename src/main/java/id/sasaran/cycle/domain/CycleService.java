package id.sasaran.cycle.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodKind;
import id.sasaran.cycle.PeriodView;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CycleService implements Cycles {

    private static final int QUARTERS = 4;

    private static final String PERIOD = """
            select p.id, c.year, p.kind, p.sequence, p.starts_on, p.ends_on, p.window_opens, p.window_closes
            from period p
            join cycle c on c.agency_id = p.agency_id and c.id = p.cycle_id
            where p.agency_id = :agency
            """;

    private final CycleRepository cycles;
    private final PeriodRepository periods;
    private final CyclePolicy policy;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    CycleService(
            CycleRepository cycles, PeriodRepository periods, CyclePolicy policy, AuditLog audit, JdbcClient jdbc) {
        this.cycles = cycles;
        this.periods = periods;
        this.policy = policy;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Override
    public List<PeriodView> periods(int year) {
        return jdbc.sql(PERIOD + " and c.year = :year order by p.ends_on, p.starts_on desc")
                .param("agency", Tenant.current())
                .param("year", year)
                .query(CycleService::view)
                .list();
    }

    @Override
    public Optional<PeriodView> period(int year, int sequence) {
        return jdbc.sql(PERIOD + " and c.year = :year and p.sequence = :sequence")
                .param("agency", Tenant.current())
                .param("year", year)
                .param("sequence", sequence)
                .query(CycleService::view)
                .optional();
    }

    @Override
    public PeriodView period(UUID periodId) {
        return jdbc.sql(PERIOD + " and p.id = :id")
                .param("agency", Tenant.current())
                .param("id", periodId)
                .query(CycleService::view)
                .optional()
                .orElseThrow(() -> new NotFoundException("period", periodId));
    }

    @Override
    @Transactional
    public void openYear(CurrentUser actor, int year) {
        policy.requireConfigure(actor);
        if (cycles.existsByYear(year)) {
            throw new RuleViolationException("year", "cycle.error.year-open", year);
        }
        Cycle cycle = cycles.save(new Cycle(year));
        IntStream.rangeClosed(1, QUARTERS).forEach(quarter -> periods.save(Period.quarter(cycle, quarter)));
        periods.save(Period.annual(cycle));
        audit.record(actor, "cycle.open", "cycle", cycle.id(), Map.of(), Map.of("year", year));
    }

    private static PeriodView view(ResultSet row, int number) throws SQLException {
        return new PeriodView(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                PeriodKind.valueOf(row.getString("kind")),
                row.getInt("sequence"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("window_opens", LocalDate.class),
                row.getObject("window_closes", LocalDate.class));
    }
}
