package id.sasaran.planning;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whoever writes. */
@IntegrationTest
class PlanSchemaIT {

    @Autowired
    private PlanAuthoring authoring;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestAgency.Factory agencies;

    private PlanFixture fixture;
    private UUID plan;

    @BeforeEach
    void makePlan() {
        fixture = new PlanFixture(agencies.create(), authoring);
        plan = fixture.draft();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target_kind = 'VALUE'",
                "target_kind = 'VALUE', target_low = null, target_high = null",
                "target_kind = 'AT_LEAST', target_low = null",
                "target_kind = 'AT_MOST'",
                "target_kind = 'DATE'",
                "target_kind = 'DATE', target_low = null, target_high = null",
                "target_kind = 'MONTHS'",
                "target_low = 9000",
                "target_low = -1",
                "target_kind = 'RATIO', target_low = 0, target_high = 0",
                "target_date = '2026-05-01'",
                "target_unit = ''",
                "aspect = 'LAIN'",
                "statement = ''",
            })
    void anIndicatorKeepsItsShape(String change) {
        refused("update plan_indicator set " + change + " where agency_id = ?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'SUBMITTED'",
                "status = 'APPROVED'",
                "status = 'LAIN'",
                "year = 2027",
                "ends_on = starts_on - 1",
                "assessor_id = employee_id",
            })
    void aPlanKeepsItsShape(String change) {
        refused("update plan set " + change + " where agency_id = ?");
    }

    @Test
    void aQuarterIsOneToFour() {
        refused("""
                insert into plan_quarter_target
                    (agency_id, id, version, indicator_id, quarter, target_kind, target_low, target_unit)
                select agency_id, gen_random_uuid(), 0, id, 5, 'VALUE', 1, 'berkas' from plan_indicator
                where agency_id = ?
                """);
    }

    @Test
    void onlyOnePlanLives() {
        refused("""
                insert into plan (agency_id, id, version, employee_id, year, starts_on, ends_on, status, changes)
                select agency_id, gen_random_uuid(), 0, employee_id, year, starts_on, ends_on, 'DRAFT', 0 from plan
                where agency_id = ?
                """);
    }

    @Test
    void aResultSupportsNothingOfAnotherAgency() {
        PlanFixture other = new PlanFixture(agencies.create(), authoring);
        UUID foreign = other.agency()
                .in(() -> plans.find(other.draft()))
                .orElseThrow()
                .results()
                .getFirst()
                .id();

        refused("update plan_result set supported_result_id = '" + foreign + "' where agency_id = ?");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(fixture.agency().id()).update())
                .as("%s on %s", sql, plan)
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
