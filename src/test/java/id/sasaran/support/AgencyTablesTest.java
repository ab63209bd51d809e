package id.sasaran.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of statements refuses what must be refused and nothing else. */
class AgencyTablesTest {

    private final AgencyTables tables = new AgencyTables(List.of("plan", "unit"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select p.id from plan p where p.agency_id = ? and p.id = ?",
                "select id from plan where agency_id = ?",
                "select p.id from plan p join unit u on u.agency_id = p.agency_id and u.id = p.unit_id",
                "insert into plan (agency_id, id) values (?, ?)",
                "update plan set status = ? where agency_id = ? and id = ?",
                "delete from plan where agency_id = ?",
                "select a.id from account a where a.id = ?",
                "select nextval('agency_id_seq')",
                "select x.planned from unplanned x",
            })
    void aStatementThatNamesTheAgencyForEachTablePasses(String sql) {
        assertThat(tables.isKept(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select p.id from plan p where p.id = ?",
                "select id from plan where id = ?",
                "select p.id from plan p join unit u on u.id = p.unit_id where p.agency_id = ?",
                "select p.id from plan p, unit u where p.agency_id = ? and u.id = p.unit_id",
                "update plan set status = ? where id = ?",
                "delete from plan",
                "SELECT ID FROM PLAN",
            })
    void aStatementThatForgetsTheAgencyForOneTableIsRefused(String sql) {
        assertThat(tables.isKept(sql)).isFalse();
    }
}
