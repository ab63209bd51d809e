package id.sasaran.evaluation.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodView;
import id.sasaran.evaluation.OrganizationPredicate;
import id.sasaran.evaluation.UnitAchievementView;
import id.sasaran.evaluation.UnitAchievements;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.Organization;
import id.sasaran.organization.UnitView;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Role;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.shared.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting and reading the achievements of units. */
@Service
@Transactional
public class UnitAchievementService implements UnitAchievements {

    private static final int MAX_NOTE = 1000;

    private final UnitAchievementRepository achievements;
    private final Organization organization;
    private final Cycles cycles;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnitAchievementService(
            UnitAchievementRepository achievements,
            Organization organization,
            Cycles cycles,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.achievements = achievements;
        this.organization = organization;
        this.cycles = cycles;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitAchievementView> of(Collection<UUID> unitIds, Collection<UUID> periodIds) {
        return rows(unitIds, periodIds).stream().map(Row::view).toList();
    }

    @Override
    public void set(
            CurrentUser actor, UUID unitId, UUID periodId, long version, OrganizationPredicate predicate, String note) {
        LocalDate today = LocalDate.now(clock);
        UnitView unit = organization.unit(unitId);
        UUID led = ledBy(actor, today).map(UnitView::id).orElse(null);
        if (!AchievementPolicy.maySet(actor, unit, led)) {
            throw new NotFoundException("unit", unitId);
        }
        PeriodView period = cycles.period(periodId);
        requireValid(unit, period, note, today);
        UnitAchievement achievement = achievements
                .findByUnitIdAndPeriodId(unitId, periodId)
                .orElseGet(() -> new UnitAchievement(unitId, periodId));
        if (achievement.changes() != version) {
            throw new StaleVersionException(achievement.id(), version, achievement.changes());
        }
        boolean known = version > 0;
        if (known && reliedUpon(achievement.id())) {
            throw new RuleViolationException("predicate", "evaluation.error.relied-upon");
        }
        Map<String, Object> before =
                known ? Map.of("predicate", achievement.predicate(), "note", achievement.note()) : Map.of();
        achievement.set(predicate, note.strip(), actor.employeeId(), clock.instant());
        achievements.save(achievement);
        audit.record(
                actor,
                "achievement.set",
                "unit",
                unitId,
                before,
                Map.of("predicate", predicate, "note", note.strip(), "period", periodId));
    }

    private static void requireValid(UnitView unit, PeriodView period, String note, LocalDate today) {
        if (!period.isOpen(today)) {
            throw new RuleViolationException("predicate", "evaluation.error.period-not-open");
        }
        if (unit.parentId() == null && note.isBlank()) {
            throw new RuleViolationException("note", "evaluation.error.decree");
        }
        if (note.length() > MAX_NOTE) {
            throw new RuleViolationException("note", "evaluation.error.too-long", MAX_NOTE);
        }
    }

    /**
     * The units whose achievement the actor sets, with the periods of a year.
     *
     * @throws NotFoundException when the actor sets none
     */
    @Transactional(readOnly = true)
    public Board board(CurrentUser actor, int year) {
        LocalDate today = LocalDate.now(clock);
        List<UnitView> units = new ArrayList<>();
        if (actor.has(Role.HR_ADMIN)) {
            organization.topUnit().ifPresent(units::add);
        }
        Optional<UnitView> led = ledBy(actor, today);
        led.ifPresent(unit -> units.addAll(organization.unitsBelow(unit.id())));
        if (units.isEmpty() && led.isEmpty()) {
            throw new NotFoundException("units below", actor.accountId());
        }
        List<PeriodView> periods = cycles.periods(year);
        List<Row> rows = rows(
                units.stream().map(UnitView::id).toList(),
                periods.stream().map(PeriodView::id).toList());
        Map<UUID, String> names = organization
                .employees(
                        rows.stream()
                                .map(row -> row.view().setBy())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                        today)
                .values()
                .stream()
                .collect(Collectors.toMap(EmployeeCard::id, EmployeeCard::name));
        return new Board(year, today, units, periods, rows, names);
    }

    private Optional<UnitView> ledBy(CurrentUser actor, LocalDate day) {
        UUID me = actor.employeeId();
        return me == null ? Optional.empty() : organization.unitLedBy(me, day);
    }

    private boolean reliedUpon(UUID achievementId) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation
                                       where agency_id = :agency and achievement_id = :achievement
                                         and status not in ('OPEN', 'RATED'))
                        """)
                .param("agency", Tenant.current())
                .param("achievement", achievementId)
                .query(Boolean.class)
                .single();
    }

    private List<Row> rows(Collection<UUID> unitIds, Collection<UUID> periodIds) {
        if (unitIds.isEmpty() || periodIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select a.id, a.changes, a.unit_id, a.period_id, a.predicate, a.note, a.set_by, a.set_at,
                               exists (select 1 from evaluation e
                                       where e.agency_id = a.agency_id and e.achievement_id = a.id
                                         and e.status not in ('OPEN', 'RATED')) as relied_upon
                        from unit_achievement a
                        where a.agency_id = :agency and a.unit_id in (:units) and a.period_id in (:periods)
                        """)
                .param("agency", Tenant.current())
                .param("units", unitIds)
                .param("periods", periodIds)
                .query(UnitAchievementService::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new UnitAchievementView(
                        row.getObject("id", UUID.class),
                        row.getLong("changes"),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("period_id", UUID.class),
                        OrganizationPredicate.valueOf(row.getString("predicate")),
                        row.getString("note"),
                        row.getObject("set_by", UUID.class),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()),
                row.getBoolean("relied_upon"));
    }

    /** An achievement and whether an issued evaluation relies on it. */
    public record Row(UnitAchievementView view, boolean reliedUpon) {}

    /** The units whose achievement somebody sets. {@code names} are those of who set them, by employee. */
    public record Board(
            int year,
            LocalDate today,
            List<UnitView> units,
            List<PeriodView> periods,
            List<Row> rows,
            Map<UUID, String> names) {

        /** The achievement of a unit in a period; null when not set. */
        public @Nullable Row row(UUID unitId, UUID periodId) {
            return rows.stream()
                    .filter(row -> row.view().unitId().equals(unitId)
                            && row.view().periodId().equals(periodId))
                    .findFirst()
                    .orElse(null);
        }
    }
}
